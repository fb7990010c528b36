package se.finsam.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.AfterEditionLine;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.JsonText;
import se.finsam.archive.PublicationLine;
import se.finsam.archive.RunStartLine;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.home.Home;
import se.finsam.receipt.Receipts;

/**
 * What a run did, as it is told to the operator.
 *
 * @param received what was judged in it, or in an earlier one that failed before it could tell
 * @param restored how many deliveries were missing in the warehouse, and were loaded from the archive
 * @param left the files that were being written, and wait for the next run
 * @param published the edition it published; empty where nothing has changed
 * @param edition the number of the edition in force; empty before the first
 * @param afterEdition what became of the command after the edition; empty where there was nothing to run
 */
record RunOutcome(
        RunStartLine start,
        List<DeliveryLine> received,
        int restored,
        List<String> left,
        Home home,
        Optional<PublicationLine> published,
        Optional<Integer> edition,
        List<AfterEditionLine> afterEdition) {

    RunOutcome {
        received = List.copyOf(received);
        left = List.copyOf(left);
        afterEdition = List.copyOf(afterEdition);
    }

    /** Of a run that found nothing to do. */
    static RunOutcome quiet(RunStartLine start, Home home, Optional<Integer> edition) {
        return new RunOutcome(start, List.of(), 0, List.of(), home, Optional.empty(), edition, List.of());
    }

    ExitCode exitCode() {
        return rejected().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private List<DeliveryLine> rejected() {
        return received.stream().filter(line -> !line.accepted()).toList();
    }

    /** One line; after it, one for each rejected delivery and what to do about them. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("finsam %s: %s; %s".formatted(start.command(), deliveries(), publication()));
        if (restored > 0) {
            lines.add(
                    "  %d deliveries were missing in the warehouse and have been restored from the archive; nothing to do"
                            .formatted(restored));
        }
        for (String place : left) {
            lines.add(
                    "  left for the next run, since it changed while it was read: %s; nothing to do".formatted(place));
        }
        afterEdition.forEach(line -> AfterEditionText.of(line).ifPresent(lines::add));
        for (DeliveryLine line : rejected()) {
            lines.add("  rejected %s: %s; %s".formatted(line.fileName(), line.findingCodes(), whereToRead(line)));
        }
        if (rejected().stream().anyMatch(line -> line.key() != null)) {
            lines.add("  " + ExitCode.REJECTED.advice());
        }
        if (rejected().stream().anyMatch(line -> line.key() == null)) {
            lines.add(
                    "  No receipt is written where the name tells no förbund and dataset: mend those files yourself, or call the"
                            + " förbund.");
        }
        return String.join("\n", lines);
    }

    private String deliveries() {
        int rejected = rejected().size();
        int accepted = received.size() - rejected;
        return received.isEmpty() ? "nothing new" : "%d accepted, %d rejected".formatted(accepted, rejected);
    }

    private String publication() {
        return published
                .map(line -> "edition %d published%s"
                        .formatted(
                                line.edition(),
                                line.periods().isEmpty() ? "" : ", reports: " + ReportList.of(line.periods())))
                .orElseGet(() -> edition.map("edition %d in force"::formatted).orElse("nothing published yet"));
    }

    /** Where the name of the file could not be read there is nobody to write a receipt to. */
    private String whereToRead(DeliveryLine line) {
        DeliveryKey key = line.key();
        Finding first = line.findings().get(0);
        return key == null ? first.message() + " " + first.nextStep() : "receipt " + Receipts.letter(home, key);
    }

    String json() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("command", start.command());
        object.put("run", start.run());
        object.put("exit_code", exitCode().number());
        object.put("accepted", received.size() - rejected().size());
        object.put("rejected", rejected().stream().map(this::rejectedObject).toList());
        object.put("restored", restored);
        object.put("left", left);
        object.put("edition", edition.orElse(null));
        object.put("published", published.map(PublicationLine::periods).orElse(null));
        object.put("after_edition", AfterEditionText.word(afterEdition));
        return JsonText.of(object);
    }

    private Map<String, String> rejectedObject(DeliveryLine line) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("file", line.fileName());
        object.put("findings", line.findingCodes());
        object.put("see", whereToRead(line));
        return object;
    }

    /** The outcome of a run that could not do its work. */
    static String json(String command, Exception failure) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("command", command);
        object.put("exit_code", ExitCode.of(failure).number());
        object.put("error", Failure.reason(failure));
        return JsonText.of(object);
    }
}
