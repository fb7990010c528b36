package se.finsam.warehouse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of an answer, by the names of its columns. */
public record ResultRow(Map<String, @Nullable Object> values) {

    public ResultRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The values in the order of the columns. */
    public List<@Nullable Object> inOrder() {
        return new ArrayList<>(values.values());
    }

    /** A text that is never NULL. */
    public String text(String column) {
        return optionalText(column).orElseThrow(() -> new IllegalStateException(column + " is NULL"));
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
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("no column " + column + " in " + values.keySet());
        }
        return values.get(column);
    }
}
