package se.finsam.delivery;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import se.finsam.dataset.Datasets;
import se.finsam.member.ConfigurationException;
import se.finsam.member.Members;

/** The folder that the förbund deliver into, one folder each. It is only ever read. */
public final class Inbox {

    /** At the top of an inbox, marks everything made from it as constructed. */
    public static final String EXAMPLE_MARK = "EXEMPEL.txt";

    /** What stands on everything made from such an inbox. */
    public static final String EXAMPLE_LABEL = "EXEMPEL – konstruerade uppgifter";

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", ".ds_store");
    private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".filepart");

    /** A file that has changed since is perhaps still being written. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Path folder;
    private final FoundFiles found;

    /**
     * Opens an inbox.
     *
     * @throws ConfigurationException if there is no such folder
     * @throws AccessDeniedException if it cannot be read
     */
    public Inbox(Path folder, Members members, Datasets datasets) throws AccessDeniedException {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder + ": no such folder; name the inbox with --inbox DIR");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        this.folder = folder;
        this.found = new FoundFiles(members, datasets);
    }

    /** Whether what is delivered here is constructed. */
    public boolean isExample() {
        return Files.exists(folder.resolve(EXAMPLE_MARK));
    }

    /**
     * Returns all that stands in the inbox, in the order of folders and names, but for what systems leave behind and what
     * is still being written.
     */
    public List<FoundFile> files() throws IOException {
        List<FoundFile> all = new ArrayList<>();
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                all.addAll(folder(entry));
            } else if (!entry.getFileName().toString().equals(EXAMPLE_MARK)) {
                all.add(atTheTop(entry));
            }
        }
        return FoundFiles.withoutDoubles(all);
    }

    /** Waits until what was written last has been at rest for a moment, so that what is still written shows itself. */
    public void awaitQuiet(List<FoundFile> found) {
        Duration youngest = found.stream()
                .flatMap(file -> file.paths().stream())
                .map(Inbox::age)
                .filter(age -> !isAtRest(age))
                .min(Comparator.naturalOrder())
                .orElse(QUIET);
        LockSupport.parkNanos(QUIET.minus(youngest).toNanos());
    }

    /** Whether a file has been at rest for a moment; one that is far in the future, by a wrong clock, has. */
    public boolean isQuiet(FoundFile found) {
        return found.paths().stream().map(Inbox::age).allMatch(Inbox::isAtRest);
    }

    private static boolean isAtRest(Duration age) {
        return age.abs().compareTo(QUIET) >= 0;
    }

    /** How long ago a file was written; zero for one that has gone meanwhile. */
    private static Duration age(Path path) {
        try {
            return Duration.between(
                    Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant(), Instant.now());
        } catch (IOException taken) {
            return Duration.ZERO;
        }
    }

    /** A folder that cannot be read keeps the others from nothing. */
    private List<FoundFile> folder(Path forbundFolder) {
        String name = FoundFiles.shown(forbundFolder);
        try {
            return entries(forbundFolder).stream()
                    .map(file -> found.of(name, file))
                    .toList();
        } catch (IOException notReadable) {
            Finding finding = Finding.ofFile(
                    FindingCode.NOT_READABLE,
                    "Mappen finns, men programmet har inte rätt att läsa den.",
                    "Ge programmets användare läsrätt till mappen.");
            return List.of(new FoundFile(name + "/", List.of(forbundFolder), null, List.of(finding)));
        }
    }

    private static FoundFile atTheTop(Path file) {
        String name = FoundFiles.shown(file);
        Finding finding = Finding.ofFile(
                FindingCode.NAME_UNREADABLE,
                "%s ligger inte i något förbunds mapp.".formatted(name),
                "Flytta filen till förbundets mapp.");
        return new FoundFile(name, List.of(file), null, List.of(finding));
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isPassedOver(entry.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPassedOver(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || LEFT_BY_SYSTEMS.contains(lower)
                || UNFINISHED.stream().anyMatch(lower::endsWith);
    }
}
