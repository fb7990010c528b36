package se.finsam.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;

/**
 * The texts that make the macros and views, in the order of {@code sql/views.txt}: that of the folders, but that what the
 * deliveries show between them comes before all that is worked out for areas, and what follows from masking after all others.
 */
final class ViewTexts {

    private static final String TEMPLATE = ".template";
    private static final String WARNING = "mart/warning.sql.template";
    private static final String LAST_FOR_FINDINGS = "core/finding.sql";

    private static final String FIRST_BY_COUNTS = "report/public_finding.sql";

    private ViewTexts() {}

    /** The macros, which no view is needed for. */
    static List<String> macros() {
        return SqlText.list("macros.txt").stream().map(SqlText::of).toList();
    }

    /** All views. */
    static List<String> views(Datasets datasets) {
        return texts(SqlText.list("views.txt"), datasets);
    }

    /** Those that the findings of deliveries need, up to the view that tells them. */
    static List<String> forFindings(Datasets datasets) {
        List<String> paths = SqlText.list("views.txt");
        return texts(paths.subList(0, paths.indexOf(LAST_FOR_FINDINGS) + 1), datasets);
    }

    /** Those after them that hold whatever the public may see. */
    static List<String> behindFindings(Datasets datasets) {
        List<String> paths = SqlText.list("views.txt");
        return texts(paths.subList(paths.indexOf(LAST_FOR_FINDINGS) + 1, paths.indexOf(FIRST_BY_COUNTS)), datasets);
    }

    /** All others, which follow from what the public report does with each count. */
    static List<String> byCounts(Datasets datasets) {
        List<String> paths = SqlText.list("views.txt");
        return texts(paths.subList(paths.indexOf(FIRST_BY_COUNTS), paths.size()), datasets);
    }

    /** Those that take longer to keep than to work out again where they are read, since one or two others read them. */
    static List<String> readThrough(Datasets datasets) {
        return texts(SqlText.list("read_through.txt"), datasets);
    }

    private static List<String> texts(List<String> paths, Datasets datasets) {
        List<String> texts = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(WARNING)) {
                texts.add(SqlText.of(path, Map.of("queries", warnings())));
            } else if (path.endsWith(TEMPLATE)) {
                for (Dataset dataset : datasets.all()) {
                    texts.add(SqlText.of(path, Map.of("table", dataset.table())) + comments(dataset));
                }
            } else {
                texts.add(SqlText.of(path));
            }
        }
        return texts;
    }

    /** The rows in force mean what the rows of all revisions mean, so their comments are the same. */
    private static String comments(Dataset dataset) {
        String revisions = "core." + dataset.revisionTable();
        String inForce = "core." + dataset.table();
        return SqlText.of("core/" + dataset.revisionTable() + ".sql")
                .lines()
                .filter(line -> line.startsWith("comment on "))
                .map(line -> line.replaceFirst("^comment on table", "comment on view")
                        .replaceFirst(revisions, inForce))
                .collect(Collectors.joining("\n"));
    }

    /** One query a kind of warning, put together into one view. */
    private static String warnings() {
        return SqlText.list("warnings.txt").stream()
                .map(SqlText::of)
                .collect(Collectors.joining(")\nunion all by name\n(\n", "(\n", ")"));
    }
}
