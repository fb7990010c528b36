package se.finsam.pollution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The good files: all that the sample inbox holds, and richer ones written by hand. */
final class BaseFiles {

    private static final Path SAMPLE = Path.of("sample-data/deliveries");

    static final List<BaseFile> SAMPLES = samples();

    static final List<BaseFile> WRITTEN = Stream.of(
                    SpendingFiles.ALL, ParticipantsFiles.ALL, ExitsFiles.ALL, RegisterFiles.ALL)
            .flatMap(List::stream)
            .toList();

    private BaseFiles() {}

    static List<BaseFile> all() {
        return Stream.concat(SAMPLES.stream(), WRITTEN.stream()).toList();
    }

    private static List<BaseFile> samples() {
        try (Stream<Path> paths = Files.walk(SAMPLE)) {
            return paths.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .map(BaseFile::sample)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
