package se.finsam.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A found file with what is in it, read once, so that what is judged, archived and loaded is the same bytes.
 *
 * @param contents one for each path that is a regular file within the limit
 * @param size of all its paths together, in bytes
 * @param stamp size and time of change of each path: by these a file is known again whose content must leave no trace
 * @param troubles why a path that is a regular file has no content: {@code NOT_READABLE} or {@code FILE_TOO_LARGE}
 */
public record ReadFile(FoundFile found, List<byte[]> contents, long size, String stamp, Set<FindingCode> troubles) {

    /** 64 MiB. */
    static final long LARGEST = 64L << 20;

    public ReadFile {
        contents = List.copyOf(contents);
        troubles = Set.copyOf(troubles);
    }

    /**
     * Reads a found file once.
     *
     * @throws FileMovedException if it has been taken away, or changed while it was read
     */
    public static ReadFile read(FoundFile found) throws FileMovedException {
        List<byte[]> contents = new ArrayList<>();
        List<String> stamps = new ArrayList<>();
        Set<FindingCode> troubles = EnumSet.noneOf(FindingCode.class);
        long size = 0;
        for (Path path : found.paths()) {
            BasicFileAttributes before = attributes(path);
            Optional<byte[]> content = before.isRegularFile() && before.size() <= LARGEST
                    ? content(path, before.size())
                    : Optional.empty();
            Optional<FindingCode> trouble = content.isPresent() ? Optional.empty() : trouble(before);
            trouble.ifPresent(troubles::add);
            stamps.add(stamp(before) + trouble.map(code -> ", " + code).orElse(""));
            size += before.size();
            if (content.isPresent()) {
                if (!stamp(attributes(path)).equals(stamp(before))) {
                    throw new FileMovedException();
                }
                contents.add(content.get());
            }
        }
        return new ReadFile(found, contents, size, String.join(", ", stamps), troubles);
    }

    private static BasicFileAttributes attributes(Path path) throws FileMovedException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException takenAway) {
            throw new FileMovedException();
        }
    }

    private static Optional<FindingCode> trouble(BasicFileAttributes file) {
        if (!file.isRegularFile()) {
            return Optional.empty();
        }
        return Optional.of(file.size() > LARGEST ? FindingCode.FILE_TOO_LARGE : FindingCode.NOT_READABLE);
    }

    private static String stamp(BasicFileAttributes file) {
        return "%d bytes of %s".formatted(file.size(), file.lastModifiedTime());
    }

    /** Empty where it may not be read; the reason bears the name, which may hold what must not be repeated. */
    private static Optional<byte[]> content(Path path, long size) throws FileMovedException {
        byte[] content = new byte[Math.toIntExact(size)];
        try (InputStream file = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            if (file.readNBytes(content, 0, content.length) < content.length || file.read() >= 0) {
                throw new FileMovedException();
            }
            return Optional.of(content);
        } catch (IOException notReadable) {
            return Optional.empty();
        }
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
