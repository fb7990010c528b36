package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.report.ReportTable.Line;

/**
 * A row of a sheet: one kind of entry of a line of the table.
 *
 * @param title of the line, which stands in all of its rows, so that they can be filtered and sorted
 * @param name what its entries are
 * @param isFirst whether the line begins with it
 * @param cells one for each column; empty where the cell has no such entry
 */
record SheetRow(String title, String name, boolean isFirst, List<Optional<Entry>> cells) {

    private static final String CAUTION = "anmärkning";

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** Each line as a row for its values, one for each other entry, and one for what to be careful with. */
    static List<SheetRow> of(ReportTable table) {
        List<SheetRow> rows = new ArrayList<>();
        for (Line line : table.lines()) {
            for (String name : names(line)) {
                rows.add(new SheetRow(line.title(), name, name.equals(Entry.VALUE), entries(line, name)));
            }
            if (line.cells().stream().anyMatch(cell -> !cell.cautions().isEmpty())) {
                rows.add(new SheetRow(line.title(), CAUTION, false, cautions(line)));
            }
        }
        return rows;
    }

    private static Set<String> names(Line line) {
        Set<String> names = new LinkedHashSet<>();
        line.cells().forEach(cell -> cell.entries().forEach(entry -> names.add(entry.name())));
        return names;
    }

    private static List<Optional<Entry>> entries(Line line, String name) {
        return line.cells().stream()
                .map(cell -> cell.entries().stream()
                        .filter(entry -> entry.name().equals(name))
                        .findFirst())
                .toList();
    }

    private static List<Optional<Entry>> cautions(Line line) {
        return line.cells().stream()
                .map(cell -> Optional.of(String.join("; ", cell.cautions()))
                        .filter(words -> !words.isEmpty())
                        .map(Entry::words))
                .toList();
    }
}
