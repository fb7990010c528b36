package se.finsam.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** An open DuckDB file. */
final class Database implements AutoCloseable {

    private final Path file;
    private final DuckDBConnection connection;

    private Database(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens a file to write in, which is made if it is not there; one thread works in it, until more are asked for. */
    static Database open(Path file) {
        Properties oneThread = new Properties();
        oneThread.setProperty("threads", "1");
        return open(file, oneThread);
    }

    /** Opens a file to read; others may read it meanwhile. */
    static Database openReadOnly(Path file) {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        return open(file, readOnly);
    }

    private static Database open(Path file, Properties properties) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
            Database database = new Database(file, connection.unwrap(DuckDBConnection.class));
            database.run(SqlText.statement("settings", Map.of()));
            database.leaveOut("slow_optimizers");
            return database;
        } catch (SQLException failure) {
            throw new WarehouseException("cannot open", file, failure);
        } catch (LinkageError notUnpacked) {
            throw new WarehouseException(notUnpacked);
        }
    }

    /** Another connection to the same file, which may use another database. */
    Database beside() {
        try {
            return new Database(file, connection.duplicate().unwrap(DuckDBConnection.class));
        } catch (SQLException failure) {
            throw new WarehouseException("cannot open again", file, failure);
        }
    }

    /** The name that DuckDB has given the database in use. */
    String name() {
        return ask(SqlText.statement("current_database", Map.of()))
                .rows()
                .get(0)
                .text("name");
    }

    /** From now on plans without those steps of the optimizer, and no others, that a statement tells; it may tell none. */
    void leaveOut(String optimizers) {
        ResultRow told = ask(SqlText.statement(optimizers, Map.of())).rows().get(0);
        run(SqlText.statement(
                "disable_optimizers", Map.of("names", told.optionalText("names").orElse(""))));
    }

    /** Runs statements that answer nothing. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new WarehouseException("cannot run: " + firstLine(sql), file, failure);
        }
    }

    /** Asks one question. */
    Answer ask(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> columns = columns(results);
            return new Answer(columns, rows(results, columns));
        } catch (SQLException failure) {
            throw new WarehouseException("cannot answer: " + firstLine(sql), file, failure);
        }
    }

    /** Does some work in a transaction of its own: all of it is kept, or none. */
    void inTransaction(Work work) {
        try {
            connection.setAutoCommit(false);
            work.run(connection);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            rollBack(failure);
            throw new WarehouseException("cannot load", file, failure);
        } catch (RuntimeException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /** What fails here follows from the failure before it, which says why. */
    private void rollBack(Exception failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException following) {
            failure.addSuppressed(following);
        }
    }

    /** What is done in a transaction. */
    interface Work {
        void run(DuckDBConnection connection) throws SQLException;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new WarehouseException("cannot close the database", file, failure);
        }
    }

    private static List<String> columns(ResultSet results) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
            columns.add(results.getMetaData().getColumnLabel(column));
        }
        return columns;
    }

    /** The same text in many rows is kept once: an answer may have a million rows. */
    private static List<ResultRow> rows(ResultSet results, List<String> columns) throws SQLException {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int position = 0; position < columns.size(); position++) {
            positions.put(columns.get(position), position);
        }
        Map<String, String> texts = new HashMap<>();
        List<ResultRow> rows = new ArrayList<>();
        while (results.next()) {
            @Nullable Object[] cells = new Object[columns.size()];
            for (int position = 0; position < cells.length; position++) {
                Object value = value(results, position + 1);
                cells[position] = value instanceof String text ? texts.computeIfAbsent(text, same -> same) : value;
            }
            rows.add(new ResultRow(positions, cells));
        }
        return rows;
    }

    /** The driver's own class for a time of day would move it where the machine's clock is put forward. */
    private static @Nullable Object value(ResultSet results, int column) throws SQLException {
        return switch (results.getMetaData().getColumnType(column)) {
            case Types.TIMESTAMP -> results.getObject(column, LocalDateTime.class);
            case Types.DATE -> results.getObject(column, LocalDate.class);
            default -> results.getObject(column);
        };
    }

    private static String firstLine(String sql) {
        return sql.lines().findFirst().orElse("");
    }
}
