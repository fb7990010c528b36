package se.finsam.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import se.finsam.home.DurableFiles;

/**
 * What is written down with an edition, beside the public folder and not in it.
 *
 * @param basis hash of what it was made from
 * @param changedPeriods those whose report is new or changed in it
 */
record EditionNote(String basis, List<String> changedPeriods) {

    EditionNote {
        changedPeriods = List.copyOf(changedPeriods);
    }

    /** One line for the basis, and one for each period. */
    void write(Edition edition) throws IOException {
        List<String> lines = new ArrayList<>(List.of(basis));
        lines.addAll(changedPeriods);
        DurableFiles.replace(edition.note(), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static EditionNote read(Edition edition) throws IOException {
        List<String> lines = Files.readAllLines(edition.note(), StandardCharsets.UTF_8);
        return new EditionNote(lines.get(0), lines.subList(1, lines.size()));
    }

    /** Whether a reader of an earlier edition finds anything new in this one. */
    boolean isNewsAfter(Edition earlier) throws IOException {
        return !changedPeriods.isEmpty() || !basis.equals(read(earlier).basis());
    }
}
