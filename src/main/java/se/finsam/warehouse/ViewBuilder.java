package se.finsam.warehouse;

import java.util.Map;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;

/** Builds every macro and view in a database that has the tables and no views. */
final class ViewBuilder {

    private final Database database;
    private final Datasets datasets;

    ViewBuilder(Database database, Datasets datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    void build() {
        ViewTexts.inOrder(datasets).forEach(database::run);
        datasets.all().forEach(this::commentRowsInForce);
    }

    /** The rows in force mean what the rows of all revisions mean, so their comments are the same. */
    private void commentRowsInForce(Dataset dataset) {
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
