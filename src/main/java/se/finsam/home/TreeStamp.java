package se.finsam.home;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What files are by their names, sizes, times and numbers, without a look into them: a text that differs once any of them
 * is written, replaced, renamed, added or taken away.
 *
 * <p>Where the file system keeps it, the time of the last change of any kind counts too, which no copying with old times
 * can put back.
 */
public final class TreeStamp {

    private static final String EVERYWHERE = "size,lastModifiedTime,isRegularFile,isDirectory,isSymbolicLink";
    private static final String ON_UNIX = "unix:size,lastModifiedTime,ctime,ino,mode";

    private final SortedSet<String> lines = new TreeSet<>();

    private TreeStamp() {}

    /** Returns the stamp of files and of folders with all below them; what is not there is stamped as that. */
    public static String of(Iterable<Path> tops) throws IOException {
        TreeStamp stamp = new TreeStamp();
        for (Path top : tops) {
            if (Files.exists(top)) {
                Files.walkFileTree(top.toRealPath(), stamp.visitor());
            } else {
                stamp.lines.add(top + ": not there");
            }
        }
        return String.join("\n", stamp.lines);
    }

    private void add(Path path) {
        try {
            boolean isUnix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
            Map<String, Object> attributes =
                    Files.readAttributes(path, isUnix ? ON_UNIX : EVERYWHERE, LinkOption.NOFOLLOW_LINKS);
            lines.add(path + ": " + new TreeMap<>(attributes));
        } catch (IOException takenAway) {
            lines.add(path + ": not readable");
        }
    }

    private SimpleFileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException notReadable) {
                add(file);
                return FileVisitResult.CONTINUE;
            }
        };
    }
}
