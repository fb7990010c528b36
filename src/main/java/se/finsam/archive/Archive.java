package se.finsam.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.finsam.delivery.ContentHash;
import se.finsam.home.DurableBatch;
import se.finsam.home.Home;

/** Every file read, as it was, under its content hash. */
public final class Archive {

    private final Path folder;
    private final DurableBatch added = new DurableBatch();

    public Archive(Home home) {
        this.folder = home.archive();
    }

    /** Adds some content, which is kept once {@link #commit} has returned; does nothing if it is kept. Several threads may add. */
    public void add(String contentHash, byte[] content) throws IOException {
        Path file = file(contentHash);
        if (Files.notExists(file)) {
            added.add(file, content);
        }
    }

    /** Keeps all that has been added: it is on the disk when the call returns. */
    public void commit() throws IOException {
        added.commit();
    }

    /**
     * The content under a hash.
     *
     * @throws IOException if it is not there, or is another than its name says
     */
    public byte[] content(String contentHash) throws IOException {
        Path file = file(contentHash);
        byte[] content = Files.readAllBytes(file);
        if (!ContentHash.of(content).equals(contentHash)) {
            throw new IOException(file
                    + ": the content is damaged, since its hash is not its name; restore the file from its backup");
        }
        return content;
    }

    /** Spread over 256 folders, since some file systems are slow with many files in one. */
    private Path file(String contentHash) {
        return folder.resolve(contentHash.substring(0, 2)).resolve(contentHash + ".csv");
    }
}
