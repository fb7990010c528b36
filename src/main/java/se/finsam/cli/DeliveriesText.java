package se.finsam.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.Finding;
import se.finsam.member.Period;
import se.finsam.status.InForce;
import se.finsam.status.MissingDelivery;
import se.finsam.status.PeriodSpans;
import se.finsam.status.Status;
import se.finsam.status.WaitingDelivery;

/** What a home has been delivered and what it waits for, one entry a line. */
final class DeliveriesText {

    private final Status status;

    DeliveriesText(Status status) {
        this.status = status;
    }

    List<String> inForce() {
        List<String> entries = new ArrayList<>();
        status.inForce().forEach(dataset -> entries.add(inForce(dataset)));
        for (String member : status.members()) {
            if (status.inForce().stream().noneMatch(dataset -> dataset.forbund().equals(member))) {
                entries.add(member + " nothing yet");
            }
        }
        return entries;
    }

    private String inForce(InForce dataset) {
        String gaps = PeriodSpans.of(dataset.gaps());
        String revisions = dataset.periods().values().stream()
                .filter(line -> line.revision() > 1)
                .map(line -> "; %s by revision %d".formatted(period(line), line.revision()))
                .collect(Collectors.joining());
        Period first = dataset.periods().firstKey();
        Period last = dataset.periods().lastKey();
        return "%s %s %s%s%s%s"
                .formatted(
                        dataset.forbund(),
                        dataset.dataset(),
                        first.equals(last) ? first.code() : first.code() + "–" + last.code(),
                        gaps.isEmpty() ? "" : " without " + gaps,
                        revisions,
                        status.members().contains(dataset.forbund()) ? "" : "; no longer a member");
    }

    private static String period(DeliveryLine line) {
        return line.key() == null ? "" : line.key().period();
    }

    List<String> missing() {
        Map<String, List<MissingDelivery>> byDataset = status.missing().stream()
                .collect(Collectors.groupingBy(
                        delivery -> delivery.forbund() + " " + delivery.dataset(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> entries = new ArrayList<>();
        byDataset.forEach((dataset, deliveries) -> entries.add("%s %s, due %s%s"
                .formatted(
                        dataset,
                        PeriodSpans.of(deliveries.stream()
                                .map(MissingDelivery::quarter)
                                .toList()),
                        deliveries.size() == 1 ? "" : "since ",
                        deliveries.get(0).due())));
        return entries;
    }

    List<String> waiting() {
        return status.waiting().stream().map(DeliveriesText::waiting).toList();
    }

    List<String> unreadable() {
        return status.unreadable().stream().map(DeliveriesText::unreadable).toList();
    }

    private static String waiting(WaitingDelivery delivery) {
        return "%s %s %s, revision %d, since %s: %s; %s; receipt %s"
                .formatted(
                        delivery.key().forbund(),
                        delivery.key().dataset(),
                        delivery.key().period(),
                        delivery.last().revision(),
                        StatusText.time(delivery.since()),
                        delivery.last().findingCodes(),
                        delivery.inForce()
                                .map("revision %d in force"::formatted)
                                .orElse("none accepted yet"),
                        delivery.receipt());
    }

    private static String unreadable(DeliveryLine line) {
        Finding first = line.findings().get(0);
        return "%s: %s; %s %s".formatted(line.fileName(), line.findingCodes(), first.message(), first.nextStep());
    }
}
