package se.finsam.delivery;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read. Lines read are those loaded, those passed over, and, where the file is rejected, the rest.
 *
 * @param encoding null where the file was not read as text
 * @param rows lines below the header, those passed over too
 * @param passedOver of them, those that are empty or hold only separators
 * @param emptyColumns columns at the right edge that hold nothing, passed over too
 * @param sums for each number column of an accepted delivery the sum of its values, in the column's unit; a column without
 *     a single value has none
 */
public record Reading(
        @Nullable String encoding, long rows, long passedOver, int emptyColumns, Map<String, BigDecimal> sums) {

    /** Of a file that was not read. */
    public static final Reading NONE = new Reading(null, 0, 0, 0, Map.of());

    public Reading {
        sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
    }

    /** Of a file that could be read as text and was not. */
    static Reading inEncoding(String encoding) {
        return new Reading(encoding, 0, 0, 0, Map.of());
    }

    /** Of a file that is rejected. */
    Reading withoutSums() {
        return new Reading(encoding, rows, passedOver, emptyColumns, Map.of());
    }
}
