package se.finsam.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of a home as a run finds them: closed to outsiders, and without what a killed run has left half done. */
public final class HomeFolders {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private HomeFolders() {}

    /** Makes the folders that hold what is not public. Who calls it holds the lock on the home. */
    public static void prepare(Home home) throws IOException {
        for (Path closed : List.of(
                DurableFiles.folderOf(home.lock()), home.temporary(), home.archive(), home.receipts(), home.logs())) {
            createClosed(closed);
        }
    }

    /** Takes away what libraries and unfinished writing of a killed run have left. Who calls it holds the lock. */
    public static void clear(Home home) throws IOException {
        for (Path left : contents(home.temporary())) {
            DurableFiles.deleteTree(left);
        }
        for (Path folder : List.of(home.root(), home.archive(), home.receipts(), DurableFiles.folderOf(home.lock()))) {
            clearUnfinished(folder);
        }
    }

    /** Makes a folder that nobody outside the group of its owner may look into; one that is there is closed to them. */
    public static void createClosed(Path folder) throws IOException {
        DurableFiles.createFolder(folder);
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
        if (rights.removeAll(OF_OTHERS)) {
            Files.setPosixFilePermissions(folder, rights);
        }
    }

    /** Files beside the one that they were to become, in a folder and in those just below it. */
    private static void clearUnfinished(Path folder) throws IOException {
        for (Path entry : contents(folder)) {
            if (DurableFiles.isUnfinished(entry)) {
                Files.delete(entry);
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                for (Path file : contents(entry)) {
                    if (DurableFiles.isUnfinished(file)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
