package se.finsam.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.ColumnType.InsatsName;
import se.finsam.dataset.ColumnType.Text;
import se.finsam.dataset.Dataset;
import se.finsam.member.NameKey;
import se.finsam.member.SwedishFigures;

/**
 * Tells whether a line is a row of the table that the header begins: one row below the other, each as wide as the header,
 * with nothing between or behind them that a person wrote for persons.
 */
final class TableShape {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 10_000;
    private static final int SHOWN = 10;
    private static final String KEEP_ROWS_ALONE = "Ta bort raden. Under rubrikraden får bara uppgifterna stå.";

    private final Dataset dataset;
    private final Header header;
    private final HeaderNames names;
    private final FindingList findings;
    private final Set<String> headerKeys;
    private final List<Integer> required = new ArrayList<>();
    private final List<Integer> texts = new ArrayList<>();
    private boolean isBehindSecondTable;

    TableShape(Dataset dataset, CsvLine headerLine, Header header, HeaderNames names, FindingList findings) {
        this.dataset = dataset;
        this.header = header;
        this.names = names;
        this.findings = findings;
        this.headerKeys = keys(headerLine);
        for (int column = 0; column < dataset.columns().size(); column++) {
            if (dataset.columns().get(column).isRequired() && header.positions().get(column) != null) {
                required.add(column);
            }
            if (isText(dataset.columns().get(column).type())) {
                texts.add(column);
            }
        }
    }

    private static boolean isText(ColumnType type) {
        return type instanceof InsatsName || type instanceof Text;
    }

    /** Whether a line that is not blank is a row; adds a finding where it is not. */
    boolean isRow(CsvLine line) {
        if (isBehindSecondTable || !areCellsShort(line)) {
            return false;
        }
        Optional<String> total = total(line);
        if (names.isHeader(line)) {
            findings.add(secondHeader(line));
        } else if (total.isPresent()) {
            findings.add(total(line, total.get()));
        } else if (isNote(line)) {
            findings.add(note(line));
        } else if (line.cells().size() < header.width() || line.width() > header.width()) {
            findings.add(width(line));
        } else {
            return true;
        }
        return false;
    }

    private Set<String> keys(CsvLine line) {
        return line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(names::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Finding secondHeader(CsvLine line) {
        if (keys(line).equals(headerKeys)) {
            return ofLine(
                    FindingCode.HEADER_AGAIN, line, "Rubrikerna står här också, inte bara överst.", KEEP_ROWS_ALONE);
        }
        isBehindSecondTable = true;
        return ofLine(
                FindingCode.TWO_TABLES,
                line,
                "Här börjar en tabell med andra rubriker: %s.".formatted(shown(line)),
                "Lämna varje tabell i en egen fil.");
    }

    /** The cell by which it is named as a sum: one of the text columns, or the first. */
    private Optional<String> total(CsvLine line) {
        String first = line.firstFilled().orElse("");
        if (InsatsName.isTotal(first) && !isAllowed(first)) {
            return Optional.of(first);
        }
        for (int column : texts) {
            String cell = header.cell(line, column);
            if (InsatsName.isTotal(cell)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private boolean isAllowed(String word) {
        return dataset.columns().stream()
                .map(Column::type)
                .anyMatch(
                        type -> type instanceof Choice choice && choice.values().contains(NameKey.of(word)));
    }

    private static Finding total(CsvLine line, String cell) {
        return new Finding(
                FindingCode.TOTAL_ROW,
                line.line(),
                null,
                cell,
                "Raden är en summarad. Summor räknas ut här, annars räknas allt två gånger.",
                "Ta bort raden.");
    }

    /** Whether it holds one text alone, and none of what every row must have, or not all of it. */
    private boolean isNote(CsvLine line) {
        if (line.filled() != 1 || header.width() < 2) {
            return false;
        }
        boolean isMissingAll =
                required.stream().allMatch(column -> header.cell(line, column).isBlank());
        return isMissingAll || required.size() > 1 || header.hasSexColumns();
    }

    private static Finding note(CsvLine line) {
        return new Finding(
                FindingCode.NOTE_ROW,
                line.line(),
                null,
                line.firstFilled().orElse(""),
                "Raden har bara en enda cell ifylld, som en fotnot eller en mellanrubrik.",
                "Ta bort raden om den inte är en uppgift. Är den det, fyll i det som saknas.");
    }

    private Finding width(CsvLine line) {
        boolean isTooShort = line.cells().size() < header.width();
        return ofLine(
                FindingCode.ROW_WIDTH,
                line,
                "Raden har %d celler, rubrikraden har %d."
                        .formatted(isTooShort ? line.cells().size() : line.width(), header.width()),
                "Rätta raden så att varje värde står under sin rubrik.");
    }

    private boolean areCellsShort(CsvLine line) {
        boolean areShort = true;
        for (int place = 0; place < line.cells().size(); place++) {
            if (line.cell(place).length() > LONGEST_CELL) {
                findings.add(ofLine(
                        FindingCode.CELL_TOO_LONG,
                        line,
                        "Cell %d på raden är %s tecken lång; en cell får vara högst %s."
                                .formatted(
                                        place + 1,
                                        SwedishFigures.count(line.cell(place).length()),
                                        SwedishFigures.count(LONGEST_CELL)),
                        "Korta texten."));
                areShort = false;
            }
        }
        return areShort;
    }

    /** Whether the header line has no more columns than a table may have; adds a finding where it has. */
    static boolean isNarrow(CsvLine headerLine, FindingList findings) {
        boolean isNarrow = headerLine.width() <= MOST_COLUMNS;
        if (!isNarrow) {
            findings.add(ofLine(
                    FindingCode.TOO_MANY_COLUMNS,
                    headerLine,
                    "Rubrikraden har %d kolumner; det får vara högst %d.".formatted(headerLine.width(), MOST_COLUMNS),
                    "Ta bort kolumnerna som inte hör till tabellen."));
        }
        return isNarrow;
    }

    private static String shown(CsvLine line) {
        return line.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(SHOWN)
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    private static Finding ofLine(FindingCode code, CsvLine line, String message, String nextStep) {
        return new Finding(code, line.line(), null, null, message, nextStep);
    }
}
