package se.finsam.warehouse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of an answer, by the names of its columns. */
public final class ResultRow {

    /** Where each column stands among the cells, in the order of the columns; the same for all rows of an answer. */
    private final Map<String, Integer> positions;

    private final @Nullable Object[] cells;

    ResultRow(Map<String, Integer> positions, @Nullable Object[] cells) {
        this.positions = positions;
        this.cells = cells;
    }

    /** The values by the names of their columns, in the order of these. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        positions.forEach((column, position) -> values.put(column, cells[position]));
        return values;
    }

    /** The values in the order of the columns. */
    public List<@Nullable Object> inOrder() {
        return new ArrayList<>(values().values());
    }

    /** A text that is never NULL. */
    public String text(String column) {
        Object value = value(column);
        if (value == null) {
            throw new IllegalStateException(column + " is NULL");
        }
        return value.toString();
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(value(column)).map(Object::toString);
    }

    public Optional<BigDecimal> number(String column) {
        return Optional.ofNullable(value(column)).map(value -> new BigDecimal(value.toString()));
    }

    public Optional<LocalDate> date(String column) {
        return Optional.ofNullable((LocalDate) value(column));
    }

    /** A time that the database keeps in UTC. */
    public Optional<Instant> time(String column) {
        return Optional.ofNullable((LocalDateTime) value(column)).map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private @Nullable Object value(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("no column " + column + " in " + positions.keySet());
        }
        return cells[position];
    }
}
