package se.finsam.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.finsam.dataset.Datasets;

/** The macros and views of a copy for analysts. The warehouse has none: what it is asked it works out once, in memory. */
public final class AnalysisViews {

    private final List<String> emptyViews;
    private final Datasets datasets;

    /** @param emptyViews the statements that make each view with its columns and nothing in them */
    AnalysisViews(List<String> emptyViews, Datasets datasets) {
        this.emptyViews = emptyViews;
        this.datasets = datasets;
    }

    /**
     * Builds all of them in a copy; needs nothing of the warehouse any more.
     *
     * @return the checks of the finished copy that found something, with what they found
     */
    public List<String> buildIn(Path file) {
        try (Database database = Database.open(file)) {
            database.inTransaction(connection -> new ViewBuilder(database, datasets).build(emptyViews));
            database.run(SqlText.statement("checkpoint", Map.of()));
            List<String> failed = new ArrayList<>();
            SqlText.list("catalog_checks.txt")
                    .forEach(path ->
                            database.ask(SqlText.of(path)).findings(path).ifPresent(failed::add));
            return failed;
        }
    }
}
