package se.finsam.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.finsam.delivery.ContentHash;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;

/** Every file read, as it was, under its content hash. */
public final class Archive {

    private static final int FOLDERS = 256;

    private final Path folder;
    private final Object[] folders = Stream.generate(Object::new).limit(FOLDERS).toArray();

    public Archive(Home home) {
        this.folder = home.archive();
    }

    /** Keeps some content; does nothing if it is kept already. Several threads may keep the same at once. */
    public void keep(String contentHash, byte[] content) throws IOException {
        Path file = file(contentHash);
        synchronized (folders[Integer.parseInt(folder(contentHash), 16)]) {
            if (Files.notExists(file)) {
                DurableFiles.replace(file, content);
            }
        }
    }

    private static String folder(String contentHash) {
        return contentHash.substring(0, 2);
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
        return folder.resolve(folder(contentHash)).resolve(contentHash + ".csv");
    }
}
