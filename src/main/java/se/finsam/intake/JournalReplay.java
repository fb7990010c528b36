package se.finsam.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.archive.Archive;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.delivery.DatasetReader;
import se.finsam.delivery.DeliveryKey;
import se.finsam.member.Dialect;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.Warehouse;

/**
 * Loads what the journal has and the warehouse has not: what a crash has left behind, or all of it where the warehouse is
 * lost. The verdict is the journal's; nothing is judged anew.
 */
public final class JournalReplay {

    private static final int CHUNK = 200;

    private final Archive archive;
    private final Journal journal;
    private final Warehouse warehouse;
    private final Datasets datasets;
    private int restored;

    public JournalReplay(Archive archive, Journal journal, Warehouse warehouse, Datasets datasets) {
        this.archive = archive;
        this.journal = journal;
        this.warehouse = warehouse;
        this.datasets = datasets;
    }

    /** How many deliveries were missing. */
    public int restored() {
        return restored;
    }

    /** Loads what is missing; a delivery that cannot be loaded keeps no other of its chunk out. */
    public void replay() throws IOException {
        Set<Long> known = warehouse.deliveryIds();
        checkThatNothingIsLost(known);
        List<DeliveryLine> missing = journal.lines(DeliveryLine.class).stream()
                .filter(line -> !known.contains(line.deliveryId()))
                .toList();
        for (int from = 0; from < missing.size(); from += CHUNK) {
            List<LoadedDelivery> chunk = new ArrayList<>();
            for (DeliveryLine line : missing.subList(from, Math.min(from + CHUNK, missing.size()))) {
                chunk.add(new LoadedDelivery(line, rows(line)));
            }
            new ChunkLoader(warehouse).load(chunk);
            restored += chunk.size();
        }
    }

    /** The journal is never behind the warehouse, unless an old copy of it has been put back. */
    private void checkThatNothingIsLost(Set<Long> known) throws IOException {
        Set<Long> lost = new TreeSet<>(known);
        journal.lines(DeliveryLine.class).forEach(line -> lost.remove(line.deliveryId()));
        if (!lost.isEmpty()) {
            throw new IOException(("the journal lacks %d deliveries that the warehouse has (the first is number %s)."
                            + " Restore the whole folder archive/ from its latest backup. Only if there is none: move the"
                            + " folder warehouse/ aside and let the förbund deliver again what the journal lacks.")
                    .formatted(lost.size(), lost.iterator().next()));
        }
    }

    private List<Row> rows(DeliveryLine line) throws IOException {
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
