package se.finsam.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.finsam.archive.Archive;
import se.finsam.archive.Journal;
import se.finsam.dataset.Datasets;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;
import se.finsam.warehouse.Warehouse;

/**
 * Makes the warehouse anew from archive and journal, beside the one that is there, which is not opened and gives way only
 * when the new one is whole.
 */
public final class WarehouseRebuild {

    private final Home home;
    private final Journal journal;
    private final Datasets datasets;

    public WarehouseRebuild(Home home, Journal journal, Datasets datasets) {
        this.home = home;
        this.journal = journal;
        this.datasets = datasets;
    }

    /** Replaces the warehouse; returns how many deliveries the new one holds, rejected ones too. */
    public int rebuild() throws IOException {
        Path present = home.warehouseDatabase();
        Path beside = present.resolveSibling("rebuilt.duckdb");
        Files.deleteIfExists(beside);
        Files.deleteIfExists(log(beside));
        int loaded = load(beside);
        DurableFiles.force(beside);
        putAside(present);
        DurableFiles.rename(beside, present);
        return loaded;
    }

    /** It stays until the next rebuild: where the journal is an old copy, it may have what is nowhere else. */
    private static void putAside(Path present) throws IOException {
        Path aside = present.resolveSibling("replaced.duckdb");
        if (Files.exists(present)) {
            Files.deleteIfExists(log(aside));
            if (Files.exists(log(present))) {
                DurableFiles.rename(log(present), log(aside));
            }
            DurableFiles.rename(present, aside);
        }
    }

    private int load(Path file) throws IOException {
        try (Warehouse warehouse = Warehouse.open(file, datasets)) {
            JournalReplay replay = new JournalReplay(new Archive(home), journal, warehouse, datasets);
            replay.replay();
            return replay.restored();
        }
    }

    /** What the database has not put into its file yet; one of an older file would be read into a newer one. */
    private static Path log(Path database) {
        return database.resolveSibling(database.getFileName() + ".wal");
    }
}
