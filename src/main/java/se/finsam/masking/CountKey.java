package se.finsam.masking;

import java.util.Comparator;
import se.finsam.member.Period;
import se.finsam.member.Quarter;

/**
 * Which persons are counted.
 *
 * @param kind what the count is of: {@code insats}, {@code sex}, {@code outcome}; {@code total} over all insatser
 * @param areaType {@code forbund} or {@code lan}
 * @param area id of the förbund or county
 * @param label the insats, sex or outcome; of a total, what it counts
 * @param timeWindow {@code ytd} or {@code rolling4}
 */
public record CountKey(String kind, String areaType, String area, String label, Quarter period, String timeWindow)
        implements Comparable<CountKey> {

    /** So many parts has the text of a key. */
    static final int PARTS = 6;

    private static final String SEPARATOR = "\t";
    private static final Comparator<CountKey> ORDER = Comparator.comparing(CountKey::kind)
            .thenComparing(CountKey::areaType)
            .thenComparing(CountKey::area)
            .thenComparing(CountKey::label)
            .thenComparing(CountKey::timeWindow)
            .thenComparingInt(key -> key.period().ordinal());

    /** The key as one text; names compare without tabs, so none of its parts has any. */
    public String text() {
        return String.join(SEPARATOR, kind, areaType, area, label, period.code(), timeWindow);
    }

    /** Reads what {@link #text()} wrote; throws an {@code IllegalArgumentException} for anything else. */
    public static CountKey parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS || !(Period.parse(parts[4]).orElse(null) instanceof Quarter period)) {
            throw new IllegalArgumentException("no key of a count: " + text);
        }
        return new CountKey(parts[0], parts[1], parts[2], parts[3], period, parts[5]);
    }

    /** The same persons, counted for another period or window. */
    CountKey at(Quarter otherPeriod, String otherWindow) {
        return new CountKey(kind, areaType, area, label, otherPeriod, otherWindow);
    }

    @Override
    public int compareTo(CountKey other) {
        return ORDER.compare(this, other);
    }
}
