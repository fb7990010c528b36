package se.finsam.masking;

import org.jspecify.annotations.Nullable;

/**
 * A count as it was at one time: corrected, it is another one, of which the outsider knows nothing yet.
 *
 * @param name of the count, or of the difference of two
 * @param value persons, which the program knows
 */
record Unknown(String name, long value) implements Comparable<Unknown> {

    static Unknown of(PublishedCount count) {
        return new Unknown(count.key().text(), count.value());
    }

    /** Asked for a million times on a county: without looking at how a record is made. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unknown unknown && value == unknown.value && name.equals(unknown.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Long.hashCode(value);
    }

    @Override
    public int compareTo(Unknown other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Long.compare(value, other.value);
    }
}
