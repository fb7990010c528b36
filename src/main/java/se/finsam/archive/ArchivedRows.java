package se.finsam.archive;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.delivery.DatasetReader;
import se.finsam.delivery.DeliveryKey;
import se.finsam.member.Dialect;

/** The rows of deliveries that were accepted, read from the archive as they were read then; nothing is judged anew. */
public final class ArchivedRows {

    private final Archive archive;
    private final Datasets datasets;

    public ArchivedRows(Archive archive, Datasets datasets) {
        this.archive = archive;
        this.datasets = datasets;
    }

    /** Returns the rows of a delivery, in the order of the file; none for a rejected one. */
    public List<Row> of(DeliveryLine line) throws IOException {
        DeliveryKey key = line.key();
        String hash = line.sha256();
        if (!line.accepted() || key == null || hash == null) {
            return List.of();
        }
        Dataset dataset = datasets.find(key.dataset())
                .orElseThrow(() -> new IllegalStateException("delivery %d is of %s, which is no longer declared"
                        .formatted(line.deliveryId(), key.dataset())));
        Dialect dialect = Objects.requireNonNullElse(line.dialect(), Dialect.STANDARD);
        return new DatasetReader(dataset, dialect, List.of(dataset)).readAccepted(archive.content(hash));
    }
}
