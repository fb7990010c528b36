package se.finsam.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writing that is on the disk when the call returns.
 *
 * <p>A rename is only durable once its folder has been forced too, which the plain file operations of Java leave out.
 */
public final class DurableFiles {

    private static final String UNFINISHED = ".part";

    /** From so many on, the whole file system is put on the disk at once. */
    private static final int MANY = 50;

    private DurableFiles() {}

    /** Replaces a file by new content in one step; a reader sees the old or the new. */
    public static void replace(Path file, byte[] content) throws IOException {
        createFolder(folderOf(file));
        Path beside = beside(file);
        write(beside, content);
        force(beside);
        move(beside, file);
        force(folderOf(file));
    }

    /** Writes a file, and the folders above it, that nobody reads before all of them have been forced to the disk. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(folderOf(file));
        naming(file, () -> Files.write(file, content));
    }

    /** Where something is written that is then renamed. */
    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }

    /** Whether a file is one that a killed run has not renamed any more. */
    static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(UNFINISHED) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Adds bytes at the end of a file, which is made if it is not there: all of them, or none where that fails. */
    public static void append(Path file, byte[] content) throws IOException {
        boolean isNew = Files.notExists(file);
        naming(file, () -> appendOrLeave(file, content));
        if (isNew) {
            force(folderOf(file));
        }
    }

    private static void appendOrLeave(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long end = channel.size();
            try {
                writeAt(channel, end, content);
            } catch (IOException failed) {
                channel.truncate(end);
                throw failed;
            }
        }
    }

    private static void writeAt(FileChannel channel, long position, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
        channel.force(true);
    }

    /** Cuts a file off after the given number of bytes. */
    public static void truncate(Path file, long size) throws IOException {
        naming(file, () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(size);
                channel.force(true);
            }
        });
    }

    /** Moves a file, folder or link over what stands at the target, within one file system. */
    public static void rename(Path from, Path to) throws IOException {
        move(from, to);
        force(folderOf(to));
    }

    /** The same, but on the disk only once the folder has been forced. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Points a symbolic link at another target in one step; a reader follows the old or the new. */
    public static void replaceLink(Path link, Path target) throws IOException {
        Path beside = beside(link);
        Files.deleteIfExists(beside);
        Files.createSymbolicLink(beside, target);
        rename(beside, link);
    }

    /** Makes a folder and those above it, each on the disk when the call returns. */
    public static void createFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            return;
        }
        createFolder(folderOf(absolute));
        Files.createDirectories(absolute);
        force(folderOf(absolute));
    }

    /** Returns the folder that a file lies in; the root lies in itself. */
    public static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    /** Forces a file or folder, and all that lies below it, to the disk. */
    public static void forceTree(Path top) throws IOException {
        forceAll(contents(top));
    }

    /** Removes a file or a folder with all that lies below it; does nothing where there is none. */
    public static void deleteTree(Path top) throws IOException {
        if (Files.notExists(top, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path path : contents(top)) {
            Files.delete(path);
        }
    }

    /** What lies in a folder comes before the folder. */
    private static List<Path> contents(Path top) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Forces some files and folders to the disk; many of them together. */
    static void forceAll(Collection<Path> paths) throws IOException {
        if (paths.size() < MANY || !WholeSync.of(paths)) {
            for (Path path : paths) {
                force(path);
            }
        }
    }

    /** Forces a file or a folder to the disk. */
    public static void force(Path path) throws IOException {
        naming(path, () -> {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        });
    }

    /** What fails while a file is open says why, and not which file. */
    private static void naming(Path file, Writing writing) throws IOException {
        try {
            writing.run();
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            FileSystemException named = new FileSystemException(file.toString(), null, unnamed.getMessage());
            named.initCause(unnamed);
            throw named;
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
