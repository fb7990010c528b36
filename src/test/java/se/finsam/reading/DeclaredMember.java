package se.finsam.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A förbund that has a file under {@code jobs/members/}. */
record DeclaredMember(String id, String county, boolean perQuarter) {

    private static final String ENDING = ".properties";

    static List<DeclaredMember> readAll(Path jobs) {
        try (Stream<Path> files = Files.list(jobs.resolve("members"))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(DeclaredMember::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeclaredMember read(Path file) {
        Properties properties = new Properties();
        try (BufferedReader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = file.getFileName().toString();
        return new DeclaredMember(
                name.substring(0, name.length() - ENDING.length()),
                properties.getProperty("county").strip(),
                properties.getProperty("figures", "cumulative").strip().equals("per-quarter"));
    }
}
