package se.finsam.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.home.DurableFiles;

/**
 * What is written down with an edition, beside the public folder and not in it.
 *
 * @param basis hash of what it was made from
 * @param changedPeriods those whose report is new or changed in it
 * @param openWarnings how many warnings it shows, by the id of the förbund, under the empty text those of none; null in an
 *     edition of a version that did not write them down
 */
record EditionNote(String basis, List<String> changedPeriods, @Nullable Map<String, Long> openWarnings) {

    private static final String WARNINGS = "warnings";
    private static final String SEPARATOR = "\t";

    EditionNote {
        changedPeriods = List.copyOf(changedPeriods);
        openWarnings = openWarnings == null ? null : new TreeMap<>(openWarnings);
    }

    /** One line for the basis, one for each period, one that begins the warnings, and one for each förbund that has any. */
    void write(Edition edition) throws IOException {
        List<String> lines = new ArrayList<>(List.of(basis));
        lines.addAll(changedPeriods);
        if (openWarnings != null) {
            lines.add(WARNINGS);
            openWarnings.forEach((forbund, count) -> lines.add(forbund + SEPARATOR + count));
        }
        DurableFiles.replace(edition.note(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static EditionNote read(Edition edition) throws IOException {
        List<String> lines = Files.readAllLines(edition.note(), StandardCharsets.UTF_8);
        int warnings = lines.indexOf(WARNINGS);
        if (warnings < 0) {
            return new EditionNote(lines.get(0), lines.subList(1, lines.size()), null);
        }
        return new EditionNote(
                lines.get(0), lines.subList(1, warnings), counts(lines.subList(warnings + 1, lines.size())));
    }

    private static Map<String, Long> counts(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(SEPARATOR, 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Long.valueOf(cells[1])));
    }

    /** Whether a reader of an earlier edition finds anything new in this one. */
    boolean isNewsAfter(Edition earlier) throws IOException {
        return !changedPeriods.isEmpty() || !basis.equals(read(earlier).basis());
    }
}
