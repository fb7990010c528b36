package se.finsam.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A database made for analysts, opened to read. */
public final class AnalysisDatabase implements AutoCloseable {

    private final Database database;

    private AnalysisDatabase(Database database) {
        this.database = database;
    }

    public static AnalysisDatabase open(Path file) {
        Database database = Database.openReadOnly(file);
        database.run(SqlText.statement("lock_configuration", Map.of()));
        return new AnalysisDatabase(database);
    }

    /** Answers a question in SQL. */
    public Answer query(String sql) {
        return database.ask(sql);
    }

    /** All rows of a relation of schema {@code report}. */
    public List<ResultRow> report(String relation) {
        return database.ask(SqlText.statement("report_relation", Map.of("relation", relation)))
                .rows();
    }

    /** The rows of a relation of schema {@code report} for one quarter. */
    public List<ResultRow> report(String relation, String period) {
        return database.ask(SqlText.statement("report_of_period", Map.of("relation", relation, "period", period)))
                .rows();
    }

    /** What this database is; one row. */
    public ResultRow edition() {
        return database.ask(SqlText.statement("edition", Map.of())).rows().get(0);
    }

    @Override
    public void close() {
        database.close();
    }
}
