package se.finsam.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.finsam.archive.Archive;
import se.finsam.archive.ArchivedRows;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.dataset.Datasets;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.Warehouse;

/**
 * Loads what the journal has and the warehouse has not: what a crash has left behind, or all of it where the warehouse is
 * lost. The verdict is the journal's; nothing is judged anew.
 */
public final class JournalReplay {

    private static final int CHUNK = 200;

    private final ArchivedRows rows;
    private final Journal journal;
    private final Warehouse warehouse;
    private int restored;

    public JournalReplay(Archive archive, Journal journal, Warehouse warehouse, Datasets datasets) {
        this.rows = new ArchivedRows(archive, datasets);
        this.journal = journal;
        this.warehouse = warehouse;
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
                chunk.add(new LoadedDelivery(line, rows.of(line)));
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
}
