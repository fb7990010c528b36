package se.finsam.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.finsam.delivery.ContentHash;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;
import se.finsam.home.TreeStamp;
import se.finsam.publish.Edition;
import se.finsam.publish.Editions;

/**
 * Tells before anything is opened that a night has nothing to do: neither what it reads nor what the last one wrote has
 * been touched since that one ended well.
 *
 * <p>What is read is stamped before the night begins, so what comes while it works is seen by the next one.
 */
public final class SettledMark {

    private final Home home;
    private final String read;

    private SettledMark(Home home, String read) {
        this.home = home;
        this.read = read;
    }

    /** Stamps what a night is going to read: the program, what is configured, the inbox. */
    public static SettledMark before(NightSettings settings) throws IOException {
        List<Path> read = new ArrayList<>(programFiles());
        read.add(settings.inbox());
        read.add(settings.membersFolder());
        read.add(settings.referenceFolder());
        read.add(settings.settingsFile());
        return new SettledMark(settings.home(), settings.version() + "\n" + TreeStamp.of(read));
    }

    private static List<Path> programFiles() {
        String classPath = System.getProperty("java.class.path", "");
        return Arrays.stream(classPath.split(System.getProperty("path.separator"), -1))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Whether all is as the last night has left it. */
    public boolean holds() throws IOException {
        return Files.isRegularFile(home.settledMark())
                && Files.readString(home.settledMark()).equals(now());
    }

    /** Marks all as settled, as it is now; the last thing that a night does. Without the mark the next one is a whole night. */
    public void setIfPossible() {
        try {
            DurableFiles.replace(home.settledMark(), now().getBytes(StandardCharsets.UTF_8));
        } catch (IOException notMarked) {
            RunLog.unmarked(notMarked);
        }
    }

    private String now() throws IOException {
        Path database = home.warehouseDatabase();
        Optional<Edition> current = new Editions(home).current();
        List<Path> written = new ArrayList<>(List.of(
                database, database.resolveSibling(database.getFileName() + ".wal"), home.journal(), home.receipts()));
        current.map(Edition::folder).ifPresent(written::add);
        return ContentHash.of((read + "\n" + TreeStamp.of(written)).getBytes(StandardCharsets.UTF_8));
    }
}
