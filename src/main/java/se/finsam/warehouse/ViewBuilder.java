package se.finsam.warehouse;

import java.util.Map;
import java.util.stream.Collectors;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;

/**
 * Builds every macro and view anew, in the order of {@code sql/views.txt}, which is that of the folders; a view that the
 * program no longer has is gone after it.
 */
final class ViewBuilder {

    private static final String TEMPLATE = ".template";
    private static final String WARNING = "mart/warning.sql.template";

    private final Database database;
    private final Datasets datasets;

    ViewBuilder(Database database, Datasets datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    void build() {
        database.run(SqlText.statement("empty_view_schemas", Map.of()));
        for (String path : SqlText.list("views.txt")) {
            if (path.equals(WARNING)) {
                database.run(SqlText.of(path, Map.of("queries", warnings())));
            } else if (path.endsWith(TEMPLATE)) {
                datasets.all().forEach(dataset -> buildInForce(path, dataset));
            } else {
                database.run(SqlText.of(path));
            }
        }
    }

    /** One query a kind of warning, put together into one view. */
    private static String warnings() {
        return SqlText.list("warnings.txt").stream()
                .map(SqlText::of)
                .collect(Collectors.joining(")\nunion all by name\n(\n", "(\n", ")"));
    }

    /** The rows in force mean what the rows of all revisions mean, so their comments are the same. */
    private void buildInForce(String path, Dataset dataset) {
        database.run(SqlText.of(path, Map.of("table", dataset.table())));
        String source = SqlText.statement("comments_of_table", Map.of("table", dataset.revisionTable()));
        for (ResultRow row : database.ask(source).rows()) {
            String text = "'" + row.text("comment").replace("'", "''") + "'";
            database.run(row.optionalText("column_name")
                    .map(column -> SqlText.statement(
                            "comment_on_column", Map.of("view", dataset.table(), "column", column, "text", text)))
                    .orElseGet(
                            () -> SqlText.statement("comment_on_view", Map.of("view", dataset.table(), "text", text))));
        }
    }
}
