package se.finsam.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A found file with what is in it, read once, so that what is judged, archived and loaded is the same bytes.
 *
 * @param contents one for each path that is a regular file within the limit
 * @param size of all its paths together, in bytes
 * @param stamp size and time of change of each path: by these a file is known again whose content must leave no trace
 */
public record ReadFile(FoundFile found, List<byte[]> contents, long size, String stamp) {

    /** 64 MiB. */
    static final long LARGEST = 64L << 20;

    public ReadFile {
        contents = List.copyOf(contents);
    }

    /**
     * Reads a found file once.
     *
     * @throws java.nio.file.NoSuchFileException if it has been taken out of the inbox since it was found
     */
    public static ReadFile read(FoundFile found) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        List<String> stamps = new ArrayList<>();
        long size = 0;
        for (Path path : found.paths()) {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            size += file.size();
            stamps.add(file.size() + " bytes of " + file.lastModifiedTime());
            if (file.isRegularFile() && file.size() <= LARGEST) {
                contents.add(Files.readAllBytes(path));
            }
        }
        return new ReadFile(found, contents, size, String.join(", ", stamps));
    }

    /** The hash of the content, where there is one file of a readable name; otherwise empty. */
    public Optional<String> contentHash() {
        return isDelivery() ? Optional.of(ContentHash.of(contents.get(0))) : Optional.empty();
    }

    /** Whether it has a key and a content to judge. */
    boolean isDelivery() {
        return found.key() != null && found.findings().isEmpty() && contents.size() == 1;
    }
}
