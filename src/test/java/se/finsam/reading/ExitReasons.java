package se.finsam.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The region's table from each förbund's own words for a reason to the common groups. */
record ExitReasons(List<CsvLine> rows) {

    private static final Set<String> WORK_OR_STUDIES = Set.of("arbete", "studier", "arbete eller studier");

    static ExitReasons read(Path jobs) {
        Path table = jobs.resolve("reference/exit-reasons.csv");
        return new ExitReasons(Files.exists(table) ? CsvText.read(table) : List.of());
    }

    boolean isWorkOrStudies(String member, String reason) {
        return WORK_OR_STUDIES.contains(group(Spelling.name(member), Spelling.name(reason)));
    }

    /** The group by the förbund's own row, else by one for every förbund, else {@code ej klassad}. */
    private String group(String member, String reason) {
        return Stream.of(member, "")
                .flatMap(forbund -> rows.stream()
                        .filter(row -> row.name("förbund").equals(forbund))
                        .filter(row -> row.name("orsak").equals(reason)))
                .map(row -> row.name("grupp"))
                .findFirst()
                .orElse("ej klassad");
    }
}
