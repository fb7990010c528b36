package se.finsam.masking;

/** The whole numbers that somebody still thinks possible, both ends among them. */
record Range(long low, long high) {

    /** More persons than any sum has. */
    static final long UNLIMITED = 1L << 40;

    static Range exactly(long value) {
        return new Range(value, value);
    }

    static Range from(long low) {
        return new Range(low, UNLIMITED);
    }

    long possible() {
        return high - low + 1;
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
}
