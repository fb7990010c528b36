package se.finsam.home;

import java.nio.file.Path;

/** The folder that one installation writes in; the names below it are a promise to operators and analysts. */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** The job's own database, which nobody else opens. */
    public Path warehouseDatabase() {
        return root.resolve("warehouse").resolve("warehouse.duckdb");
    }

    /** The batch framework's own metadata, without the ending that its database adds. */
    public Path batchDatabase() {
        return root.resolve("warehouse").resolve("batch");
    }

    public Path lock() {
        return root.resolve("warehouse").resolve("lock");
    }

    /** Whatever the program's libraries unpack while it works; emptied at the start of every run. */
    public Path temporary() {
        return root.resolve("warehouse").resolve("tmp");
    }

    /** By what the next run knows again that nothing has changed since the last. */
    public Path settledMark() {
        return root.resolve("warehouse").resolve("settled");
    }

    public Path archive() {
        return root.resolve("archive");
    }

    public Path journal() {
        return archive().resolve("journal.jsonl");
    }

    public Path receipts() {
        return root.resolve("receipts");
    }

    public Path editions() {
        return root.resolve("editions");
    }

    /** The symbolic link to the edition in force; absent before the first publication. */
    public Path current() {
        return root.resolve("current");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log() {
        return logs().resolve("finsam.log");
    }
}
