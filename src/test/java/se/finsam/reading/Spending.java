package se.finsam.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The money of one förbund: dataset {@code ekonomi}. */
record Spending(MemberDeliveries deliveries) {

    static final String INDIVIDUAL = "individinriktad";
    static final String STRUCTURAL = "strukturövergripande";
    static final String NOT_SPLIT = "ej uppdelat";

    /** Money stands by insats and category; the insats is blank for what belongs to none. */
    record Heading(String insats, String category) {}

    Figure all(Window window, Quarter quarter) {
        return total(window, quarter, heading -> true);
    }

    Figure in(String category, Window window, Quarter quarter) {
        return total(window, quarter, heading -> heading.category().equals(category));
    }

    /** The category that goes to individuals, without what the register of each year says is volume. */
    Figure onParticipants(Window window, Quarter quarter) {
        return deliveries
                .running(each -> delivered(each)
                        .only(heading -> heading.category().equals(INDIVIDUAL)
                                && !deliveries.registers().isVolume(heading.insats(), each.year())))
                .in(window, quarter)
                .total();
    }

    /** The year's {@code budget} or {@code prognos}, as it stands in the file of the quarter. */
    Figure wholeYear(String column, Quarter quarter) {
        return Figure.given(deliveries.rows("ekonomi", quarter).stream()
                .flatMap(List::stream)
                .map(row -> row.number(column))
                .toList());
    }

    private Figure total(Window window, Quarter quarter, Predicate<Heading> wanted) {
        return deliveries
                .running(each -> delivered(each).only(wanted))
                .in(window, quarter)
                .total();
    }

    /** What a file reports; one in which no row has an {@code utfall} is as no file. */
    private Reported<Heading> delivered(Quarter quarter) {
        List<CsvLine> rows = deliveries.rows("ekonomi", quarter).orElse(List.of());
        if (rows.stream().allMatch(row -> row.number("utfall").isEmpty())) {
            return Reported.missing();
        }
        Map<Heading, Optional<BigDecimal>> amounts = new HashMap<>();
        for (CsvLine row : rows) {
            Optional<BigDecimal> amount = row.number("utfall");
            if (amount.isPresent() || !row.name("kategori").equals(NOT_SPLIT)) {
                String insats = deliveries.registers().presentName(row.name("insats"));
                amounts.merge(
                        new Heading(insats, row.name("kategori")),
                        amount,
                        (one, other) -> Reported.both(one, other, BigDecimal::add));
            }
        }
        return Reported.of(amounts);
    }
}
