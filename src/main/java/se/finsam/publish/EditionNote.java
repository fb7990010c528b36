package se.finsam.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.home.DurableFiles;
import se.finsam.masking.PublishedCount;

/**
 * What is written down with an edition, beside the public folder and not in it.
 *
 * @param basis hash of what it was made from
 * @param changedPeriods the names of the reports that are new or changed in it
 * @param openWarnings how many warnings it shows, by the id of the förbund, under the empty text those of none; null in an
 *     edition of a version that did not write them down
 * @param reports all editions of its report, by period, the one that stands in it last; empty for such an edition
 * @param counts what its reports do with counts of persons, where that is new or another than before
 */
record EditionNote(
        String basis,
        List<String> changedPeriods,
        @Nullable Map<String, Long> openWarnings,
        Map<String, List<ReportEdition>> reports,
        List<PublishedCount> counts) {

    private static final String WARNINGS = "warnings";
    private static final String REPORTS = "reports";
    private static final String COUNTS = "counts";
    private static final List<String> SECTIONS = List.of(WARNINGS, REPORTS, COUNTS);
    private static final String SEPARATOR = "\t";

    EditionNote {
        changedPeriods = List.copyOf(changedPeriods);
        openWarnings = openWarnings == null ? null : new TreeMap<>(openWarnings);
        reports = new TreeMap<>(reports);
        counts = List.copyOf(counts);
    }

    /** One line for the basis, one for each period; then sections, each begun by a line with its name. */
    void write(Edition edition) throws IOException {
        List<String> lines = new ArrayList<>(List.of(basis));
        lines.addAll(changedPeriods);
        if (openWarnings != null) {
            lines.add(WARNINGS);
            openWarnings.forEach((forbund, count) -> lines.add(forbund + SEPARATOR + count));
        }
        lines.add(REPORTS);
        reports.forEach((period, editions) -> editions.forEach(report -> lines.add(String.join(
                SEPARATOR, period, String.valueOf(report.number()), report.receivedUntil(), report.content()))));
        lines.add(COUNTS);
        counts.forEach(count -> lines.add(count.text()));
        DurableFiles.replace(edition.note(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static EditionNote read(Edition edition) throws IOException {
        List<String> lines = Files.readAllLines(edition.note(), StandardCharsets.UTF_8);
        Map<String, List<String>> sections = sections(lines.subList(1, lines.size()));
        return new EditionNote(
                lines.get(0),
                sections.getOrDefault("", List.of()),
                sections.containsKey(WARNINGS) ? counts(sections.getOrDefault(WARNINGS, List.of())) : null,
                reports(sections.getOrDefault(REPORTS, List.of())),
                sections.getOrDefault(COUNTS, List.of()).stream()
                        .map(PublishedCount::parse)
                        .toList());
    }

    private static Map<String, List<ReportEdition>> reports(List<String> lines) {
        Map<String, List<ReportEdition>> reports = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split(SEPARATOR, 4);
            reports.computeIfAbsent(cells[0], period -> new ArrayList<>())
                    .add(new ReportEdition(Integer.parseInt(cells[1]), cells[2], cells[3]));
        }
        return reports;
    }

    private static Map<String, List<String>> sections(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : lines) {
            if (SECTIONS.contains(line)) {
                section = line;
            }
            List<String> of = sections.computeIfAbsent(section, name -> new ArrayList<>());
            if (!line.equals(section)) {
                of.add(line);
            }
        }
        return sections;
    }

    private static Map<String, Long> counts(List<String> lines) {
        Map<String, Long> counts = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split(SEPARATOR, 2);
            counts.put(cells[0], Long.valueOf(cells[1]));
        }
        return counts;
    }

    /** Whether a reader of an earlier edition finds anything new in this one. */
    boolean isNewsAfter(EditionNote earlier) {
        return !changedPeriods.isEmpty() || !basis.equals(earlier.basis());
    }
}
