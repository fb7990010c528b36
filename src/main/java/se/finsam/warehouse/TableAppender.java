package se.finsam.warehouse;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Appends rows to a table of schema {@code core}, inside a transaction that some statement has begun.
 *
 * <p>It flushes before it closes, because closing keeps silent about rows that could not be written.
 */
final class TableAppender implements AutoCloseable {

    private final DuckDBAppender appender;

    TableAppender(DuckDBConnection connection, String table) throws SQLException {
        this.appender = connection.createAppender("core", table);
    }

    void append(List<? extends @Nullable Object> values) throws SQLException {
        appender.beginRow();
        for (Object value : values) {
            append(value);
        }
        appender.endRow();
    }

    private void append(@Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof BigDecimal number) {
            appender.append(number);
        } else if (value instanceof Boolean bool) {
            appender.append(bool.booleanValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else if (value instanceof Instant instant) {
            appender.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else {
            throw new IllegalArgumentException("cannot append " + value.getClass());
        }
    }

    /** Writes what is held back; what cannot be written fails here. */
    void flush() throws SQLException {
        appender.flush();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
