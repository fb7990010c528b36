package se.finsam.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A count of persons, and what the public report does with it.
 *
 * @param value persons
 * @param table the table it stands in, which is left out as a whole; of a total or an implied one, that of those it belongs to
 * @param addsTo the counts that it is a part of, each the sum of all its parts
 */
public record PublishedCount(CountKey key, long value, CountState state, String table, List<CountKey> addsTo) {

    private static final String SEPARATOR = "\t";
    private static final int BEFORE_KEYS = 3;

    public PublishedCount {
        if (value < 0) {
            throw new IllegalArgumentException(key + ": " + value + " persons");
        }
        addsTo = List.copyOf(addsTo);
    }

    /** The count as one text, as it stands in the journal; no part of a key has a tab. */
    public String text() {
        List<String> parts = new ArrayList<>(List.of(state.word(), String.valueOf(value), table, key.text()));
        addsTo.forEach(sum -> parts.add(sum.text()));
        return String.join(SEPARATOR, parts);
    }

    /** Reads what {@link #text()} wrote; throws an {@code IllegalArgumentException} for anything else. */
    public static PublishedCount parse(String text) {
        List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
        int keys = parts.size() - BEFORE_KEYS;
        if (keys < CountKey.PARTS || keys % CountKey.PARTS != 0) {
            throw new IllegalArgumentException("no count: " + text);
        }
        List<CountKey> read = new ArrayList<>();
        for (int from = BEFORE_KEYS; from < parts.size(); from += CountKey.PARTS) {
            read.add(CountKey.parse(String.join(SEPARATOR, parts.subList(from, from + CountKey.PARTS))));
        }
        return new PublishedCount(
                read.get(0),
                Long.parseLong(parts.get(1)),
                CountState.of(parts.get(0)),
                parts.get(2),
                read.subList(1, read.size()));
    }

    PublishedCount in(CountState otherState) {
        return new PublishedCount(key, value, otherState, table, addsTo);
    }
}
