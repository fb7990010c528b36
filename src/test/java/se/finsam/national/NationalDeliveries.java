package se.finsam.national;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes what 75 förbund in 21 counties deliver in ten years, and a quarter more:
 *
 * <pre>
 * inbox/     every delivery of the years
 * further/   those of the first quarter after them
 * jobs/      members, reference tables and settings
 * </pre>
 */
final class NationalDeliveries {

    private static final int FIRST_YEAR = 2015;

    private final Path folder;
    private final int years;
    private long files;
    private long rows;

    private NationalDeliveries(Path folder, int years) {
        this.folder = folder;
        this.years = years;
    }

    /**
     * Writes into a folder.
     *
     * @param arguments the folder, that of the reference tables and settings, and how many years
     */
    public static void main(String[] arguments) throws IOException {
        NationalDeliveries deliveries = new NationalDeliveries(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
        deliveries.write(Path.of(arguments[1]));
        System.out.printf("%d files with %d rows, and one quarter more%n", deliveries.files, deliveries.rows);
    }

    private void write(Path jobs) throws IOException {
        copy(jobs.resolve("reference"), folder.resolve("jobs/reference"));
        Files.copy(jobs.resolve("settings.properties"), folder.resolve("jobs/settings.properties"));
        Files.createDirectories(folder.resolve("jobs/members"));
        List<String> counties = Files.readAllLines(jobs.resolve("reference/counties.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .toList();
        for (NationalMember member : NationalMember.all(counties)) {
            Files.writeString(
                    folder.resolve("jobs/members/%s.properties".formatted(member.id())), member.declaration());
            write(member);
        }
        Files.createFile(folder.resolve("inbox/EXEMPEL.txt"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> tables = Files.list(from)) {
            for (Path table : tables.toList()) {
                Files.write(to.resolve(table.getFileName()), ofEverybody(Files.readAllLines(table)));
            }
        }
    }

    /** Without what a reference table has of the members that there are in truth. */
    private static List<String> ofEverybody(List<String> table) {
        return table.get(0).startsWith("förbund;")
                ? table.stream()
                        .filter(row -> row.startsWith("förbund;") || row.startsWith(";"))
                        .toList()
                : table;
    }

    private void write(NationalMember member) throws IOException {
        ConstructedForbund forbund = new ConstructedForbund(member);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                Map<String, List<String>> written = forbund.passQuarter(year, quarter);
                write(folder.resolve("inbox").resolve(member.id()), written);
                files += written.size();
                rows += written.values().stream()
                        .mapToLong(lines -> lines.size() - 1)
                        .sum();
            }
        }
        write(folder.resolve("further").resolve(member.id()), forbund.passQuarter(FIRST_YEAR + years, 1));
    }

    /** As if written long ago: a file of the last seconds is waited for. */
    private static void write(Path forbundFolder, Map<String, List<String>> files) throws IOException {
        Files.createDirectories(forbundFolder);
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Path path = forbundFolder.resolve(file.getKey());
            Files.write(path, (String.join("\r\n", file.getValue()) + "\r\n").getBytes(StandardCharsets.UTF_8));
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
        }
    }
}
