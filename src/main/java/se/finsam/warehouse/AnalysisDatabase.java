package se.finsam.warehouse;

import java.nio.file.Path;
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

    /** Every relation and column that analysts see, with what it means. */
    public Answer dictionary() {
        return database.ask(SqlText.statement("dictionary", Map.of()));
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
