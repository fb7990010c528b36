package se.finsam.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a dataset, in the order of its declared columns.
 *
 * @param line the line of the file where the row begins, from 1
 * @param values a {@code String}, an {@code Integer} for a count, a {@code BigDecimal} for an amount; null is a blank cell
 *     or an absent column
 */
public record Row(long line, List<@Nullable Object> values) {

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
