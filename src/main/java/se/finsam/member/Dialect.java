package se.finsam.member;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a member writes its files, where that differs from what everybody else does.
 *
 * @param delimiter what parts the cells of a line
 * @param charset the encoding of every file, by its standard name; null where each file may be UTF-8 or Windows-1252
 * @param decimalSign the comma or the point; the other of the two is then no part of a number
 * @param headers for each dataset, by name: the declared header by what the member calls it
 * @param hasSexColumns whether women and men stand in columns of their own instead of rows
 */
public record Dialect(
        char delimiter,
        @Nullable String charset,
        char decimalSign,
        Map<String, Map<String, String>> headers,
        boolean hasSexColumns) {

    /** What everybody does whose file says nothing else. */
    public static final Dialect STANDARD = new Dialect(';', null, ',', Map.of(), false);

    public Dialect {
        SortedMap<String, Map<String, String>> sorted = new TreeMap<>();
        headers.forEach(
                (dataset, aliases) -> sorted.put(dataset, Collections.unmodifiableSortedMap(new TreeMap<>(aliases))));
        headers = Collections.unmodifiableSortedMap(sorted);
    }

    /** The declared headers of a dataset, by what the member calls them. */
    public Map<String, String> headersOf(String dataset) {
        return headers.getOrDefault(dataset, Map.of());
    }
}
