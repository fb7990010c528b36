package se.finsam.masking;

/** The whole numbers that somebody still thinks possible, both ends among them. */
record Range(long low, long high) {

    /** More persons than any sum has. */
    static final long UNLIMITED = 1L << 40;

    /** What is known of a count that nothing was printed of. */
    static final Range ANY = from(0);

    static Range exactly(long value) {
        return new Range(value, value);
    }

    static Range from(long low) {
        return new Range(low, UNLIMITED);
    }

    long possible() {
        return high - low + 1;
    }

    /** The sums of a number of each. */
    Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    /** Takes a part out of a sum: what is left when {@link #plus} added it. */
    Range less(Range part) {
        return new Range(low - part.low, high - part.high);
    }

    Range negated() {
        return new Range(-high, -low);
    }

    Range times(int factor) {
        return factor < 0 ? new Range(high * factor, low * factor) : new Range(low * factor, high * factor);
    }

    /** The whole numbers that, taken so many times, lie in the range. */
    Range dividedBy(int factor) {
        return factor < 0
                ? negated().dividedBy(-factor)
                : new Range(-Math.floorDiv(-low, factor), Math.floorDiv(high, factor));
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
}
