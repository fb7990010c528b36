package se.finsam.status;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.Archive;
import se.finsam.archive.ArchivedRows;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.delivery.DeliveryKey;
import se.finsam.home.Home;

/** What changed from each accepted revision of a delivery to the next, read from journal and archive. */
public final class RevisionHistory {

    private final ArchivedRows rows;
    private final Journal journal;

    public RevisionHistory(Home home, Datasets datasets) throws IOException {
        this.rows = new ArchivedRows(new Archive(home), datasets);
        this.journal = Journal.read(home);
    }

    /** All that has been delivered, accepted or not, whose name could be read. */
    public List<DeliveryKey> keys() {
        return Revisions.of(journal).stream().map(Revisions::key).toList();
    }

    /** The revisions of a delivery in order; empty where nothing was delivered. */
    public List<RevisionStep> steps(DeliveryKey key, Dataset dataset) throws IOException {
        RowComparison comparison = new RowComparison(dataset, key.forbund());
        List<RevisionStep> steps = new ArrayList<>();
        @Nullable DeliveryLine before = null;
        List<Row> rowsBefore = List.of();
        for (DeliveryLine line : journal.lines(DeliveryLine.class)) {
            if (!key.equals(line.key())) {
                continue;
            }
            List<Row> rowsNow = rows.of(line);
            steps.add(
                    line.accepted() && before != null
                            ? new RevisionStep(
                                    line, Optional.of(before.revision()), comparison.changes(rowsBefore, rowsNow))
                            : new RevisionStep(line, Optional.empty(), List.of()));
            before = line.accepted() ? line : before;
            rowsBefore = line.accepted() ? rowsNow : rowsBefore;
        }
        return steps;
    }
}
