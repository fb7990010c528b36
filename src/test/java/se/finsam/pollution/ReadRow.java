package se.finsam.pollution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says.
 *
 * @param line the line where it begins, from 1
 * @param values in the order of the {@link Layout}: a {@code String}, {@code Integer}, {@code BigDecimal} of scale 2 or
 *     {@code LocalDate}; null is a blank cell or an absent column
 */
record ReadRow(long line, List<@Nullable Object> values) {

    ReadRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
