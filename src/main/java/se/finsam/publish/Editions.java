package se.finsam.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;
import se.finsam.home.HomeFolders;

/** The editions of a home, and which is in force. */
public final class Editions {

    private static final String UNFINISHED = ".part";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Home home;

    public Editions(Home home) {
        this.home = home;
    }

    /** The edition that the link points at; empty before the first publication. */
    public Optional<Edition> current() throws IOException {
        return Files.isSymbolicLink(home.current())
                ? Optional.of(edition(home.root().resolve(Files.readSymbolicLink(home.current()))))
                : Optional.empty();
    }

    /**
     * A place for the next edition, emptied of whatever a run that did not end well has left. A number is never used twice,
     * and what has been published is never taken away.
     *
     * @param lastPublished the highest number that has ever been published; 0 before the first
     */
    Edition nextUnfinished(int lastPublished) throws IOException {
        DurableFiles.createFolder(home.editions());
        for (Path folder : folders()) {
            if (folder.getFileName().toString().endsWith(UNFINISHED) || isWaiting(folder, lastPublished)) {
                DurableFiles.deleteTree(folder);
            }
        }
        int number = lastPublished + 1;
        Edition next = new Edition(number, home.editions().resolve(number + UNFINISHED));
        HomeFolders.createClosed(DurableFiles.folderOf(next.database()));
        return next;
    }

    /** Makes an edition whole, so that it bears its number alone; nobody reads it yet. */
    void finish(Edition unfinished) throws IOException {
        DurableFiles.forceTree(unfinished.folder());
        DurableFiles.rename(unfinished.folder(), home.editions().resolve(String.valueOf(unfinished.number())));
    }

    /** Throws an edition away that nobody has read. */
    void discard(Edition unfinished) throws IOException {
        DurableFiles.deleteTree(unfinished.folder());
    }

    /** A whole edition that has never been published, if there is one. */
    Optional<Edition> waiting(int lastPublished) throws IOException {
        return folders().stream()
                .filter(folder -> isWaiting(folder, lastPublished))
                .map(Editions::edition)
                .findFirst();
    }

    /**
     * Takes away editions that nobody needs any more. Whoever has an old database open keeps it.
     *
     * @param kept the numbers of those that stay; the one in force stays in any case
     */
    void removeAllBut(Set<Integer> kept) throws IOException {
        int inForce = current().map(Edition::number).orElse(0);
        for (Path folder : folders()) {
            String name = folder.getFileName().toString();
            if (NUMBER.matcher(name).matches()
                    && edition(folder).number() != inForce
                    && !kept.contains(edition(folder).number())) {
                Path unfinished = folder.resolveSibling(name + UNFINISHED);
                DurableFiles.rename(folder, unfinished);
                DurableFiles.deleteTree(unfinished);
            }
        }
    }

    private static boolean isWaiting(Path folder, int lastPublished) {
        return NUMBER.matcher(folder.getFileName().toString()).matches()
                && edition(folder).number() > lastPublished;
    }

    /** Puts an edition in force. */
    void putInForce(Edition edition) throws IOException {
        DurableFiles.replaceLink(home.current(), home.root().relativize(edition.folder()));
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(home.editions())) {
            return folders.sorted().toList();
        }
    }

    private static Edition edition(Path folder) {
        return new Edition(Integer.parseInt(folder.getFileName().toString()), folder);
    }
}
