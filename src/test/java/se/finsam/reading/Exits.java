package se.finsam.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The own exits of one förbund by reason: dataset {@code avslut}. */
record Exits(MemberDeliveries deliveries) {

    private static final TotalOverSex COUNT = new TotalOverSex("antal");

    Figure all(Window window, Quarter quarter) {
        return total(window, quarter, reason -> true);
    }

    Figure toWorkOrStudies(Window window, Quarter quarter) {
        String member = deliveries.member().id();
        return total(window, quarter, reason -> deliveries.reasons().isWorkOrStudies(member, reason));
    }

    private Figure total(Window window, Quarter quarter, Predicate<String> reasons) {
        return deliveries
                .running(each -> delivered(each, reasons))
                .in(window, quarter)
                .withoutNegative()
                .total();
    }

    private Reported<String> delivered(Quarter quarter, Predicate<String> reasons) {
        Optional<List<CsvLine>> rows = deliveries.rows("avslut", quarter);
        if (rows.isEmpty()) {
            return Reported.missing();
        }
        Map<String, Optional<BigDecimal>> counts = new HashMap<>();
        MemberDeliveries.byDeliveredName(rows.get())
                .forEach((name, insats) -> counts.put(name, Optional.of(count(insats, reasons))));
        return deliveries.countsOfParticipants(counts, quarter.year());
    }

    /** Exits of one insats for some reasons, each reason added over sex by itself. */
    private static BigDecimal count(List<CsvLine> insats, Predicate<String> reasons) {
        Map<String, List<CsvLine>> byReason = insats.stream()
                .filter(row -> reasons.test(row.name("orsak")))
                .collect(Collectors.groupingBy(row -> row.name("orsak")));
        return byReason.values().stream()
                .map(COUNT::ofCell)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
