package se.finsam.reading;

/** A quarter of a year, written {@code 2023K4}. */
record Quarter(int year, int number) {

    /** The same quarter a year before. */
    Quarter yearBefore() {
        return new Quarter(year - 1, number);
    }

    /** Another quarter of the same year. */
    Quarter inSameYear(int other) {
        return new Quarter(year, other);
    }

    @Override
    public String toString() {
        return year + "K" + number;
    }
}
