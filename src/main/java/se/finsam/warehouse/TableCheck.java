package se.finsam.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;

/** Holds the tables of datasets, as their SQL makes them, against the declarations. */
final class TableCheck {

    private static final List<String> LEADING =
            List.of("delivery_id BIGINT", "line BIGINT", "forbund VARCHAR", "period VARCHAR");

    private TableCheck() {}

    /** @throws IllegalStateException if columns of one, their order or their types differ */
    static void compare(Database database, Datasets datasets) {
        Map<String, List<String>> found = database.ask(SqlText.statement("columns", Map.of())).rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("table_name"),
                        Collectors.mapping(
                                row -> row.text("column_name") + " " + row.text("data_type"), Collectors.toList())));
        datasets.all().forEach(dataset -> compare(dataset, found.getOrDefault(dataset.revisionTable(), List.of())));
    }

    private static void compare(Dataset dataset, List<String> found) {
        List<String> expected = new ArrayList<>(LEADING);
        for (Column column : dataset.columns()) {
            expected.add(column.name() + " " + column.type().sqlType());
        }
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "sql/core/%s.sql does not match the declaration of %s: expected %s, found %s"
                            .formatted(dataset.revisionTable(), dataset.name(), expected, found));
        }
    }
}
