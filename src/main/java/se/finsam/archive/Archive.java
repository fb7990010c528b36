package se.finsam.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;

/** Every file read, as it was, under its content hash. */
public final class Archive {

    private final Path folder;

    public Archive(Home home) {
        this.folder = home.archive();
    }

    /** Keeps some content; does nothing if it is kept already. */
    public void keep(String contentHash, byte[] content) throws IOException {
        Path file = file(contentHash);
        if (Files.notExists(file)) {
            DurableFiles.replace(file, content);
        }
    }

    public byte[] content(String contentHash) throws IOException {
        return Files.readAllBytes(file(contentHash));
    }

    /** Spread over 256 folders, since some file systems are slow with many files in one. */
    private Path file(String contentHash) {
        return folder.resolve(contentHash.substring(0, 2)).resolve(contentHash + ".csv");
    }
}
