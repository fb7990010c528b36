package se.finsam.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;

/** Holds the table of a dataset, as its SQL makes it, against the declaration. */
final class TableCheck {

    private static final List<String> LEADING =
            List.of("delivery_id BIGINT", "line BIGINT", "forbund VARCHAR", "period VARCHAR");

    private TableCheck() {}

    /** @throws IllegalStateException if columns, their order or their types differ */
    static void compare(Database database, Dataset dataset) {
        List<String> expected = new ArrayList<>(LEADING);
        for (Column column : dataset.columns()) {
            expected.add(column.name() + " " + column.type().sqlType());
        }
        List<String> found =
                database
                        .ask(SqlText.statement("columns_of_table", Map.of("table", dataset.revisionTable())))
                        .rows()
                        .stream()
                        .map(row -> row.text("column_name") + " " + row.text("data_type"))
                        .toList();
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "sql/core/%s.sql does not match the declaration of %s: expected %s, found %s"
                            .formatted(dataset.revisionTable(), dataset.name(), expected, found));
        }
    }
}
