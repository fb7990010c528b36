package se.finsam.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files written together: a reader sees what was there before until {@link #commit}, and once that has returned all of them
 * are on the disk. A file may be in a new folder, but the folder above that is there. To force many at once is far faster than
 * one by one. Several threads may add.
 */
public final class DurableBatch {

    private final ConcurrentHashMap<Path, Path> besides = new ConcurrentHashMap<>();

    /** Adds a file with its content; does nothing where this batch has it already. */
    public void add(Path file, byte[] content) throws IOException {
        try {
            besides.computeIfAbsent(file, none -> write(file, content));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static Path write(Path file, byte[] content) {
        try {
            Path beside = DurableFiles.beside(file);
            DurableFiles.write(beside, content);
            return beside;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Puts what has been added until now in its place, and leaves the batch empty of it. */
    public void commit() throws IOException {
        List<Path> files = List.copyOf(besides.keySet());
        DurableFiles.forceAll(files.stream().map(DurableFiles::beside).toList());
        for (Path file : files) {
            DurableFiles.move(DurableFiles.beside(file), file);
            besides.remove(file);
        }
        DurableFiles.forceAll(foldersOf(files));
    }

    /** Those that the files lie in, which may be new, and so those above them too. */
    private static Set<Path> foldersOf(List<Path> files) {
        return files.stream()
                .map(DurableFiles::folderOf)
                .flatMap(folder -> Stream.of(folder, DurableFiles.folderOf(folder)))
                .collect(Collectors.toSet());
    }
}
