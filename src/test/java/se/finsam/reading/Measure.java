package se.finsam.reading;

import java.util.List;
import java.util.Optional;

/** A measure of the comparison: an amount or a count by itself, or a quotient of two. */
record Measure(String name, Kind kind, List<Window> windows, Part numerator, Optional<Part> denominator) {

    /** What the value is, and so how it is rounded and compared. */
    enum Kind {
        AMOUNT("SEK"),
        COUNT("count"),
        COST("SEK"),
        SHARE("share"),
        /** A share of a whole: a member counts if its whole is reported. */
        SPLIT("share");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        String unit() {
            return unit;
        }

        boolean isShare() {
            return this == SHARE || this == SPLIT;
        }

        boolean isQuotient() {
            return this == COST || isShare();
        }
    }

    /** A figure of one förbund in a window that ends with a quarter. */
    interface Part {
        Figure of(MemberDeliveries deliveries, Window window, Quarter quarter);
    }

    private static final List<Window> BOTH = List.of(Window.YTD, Window.ROLLING4);

    static Measure ofWholeYear(String name, Part part) {
        return new Measure(name, Kind.AMOUNT, List.of(Window.YTD), part, Optional.empty());
    }

    static Measure amount(String name, Part part) {
        return new Measure(name, Kind.AMOUNT, BOTH, part, Optional.empty());
    }

    static Measure count(String name, Part part) {
        return new Measure(name, Kind.COUNT, BOTH, part, Optional.empty());
    }

    static Measure quotient(String name, Kind kind, Part numerator, Part denominator) {
        return new Measure(name, kind, BOTH, numerator, Optional.of(denominator));
    }

    Measured of(MemberDeliveries deliveries, Window window, Quarter quarter) {
        return Measured.ofMember(
                kind,
                deliveries.member(),
                numerator.of(deliveries, window, quarter),
                denominator.map(part -> part.of(deliveries, window, quarter)));
    }
}
