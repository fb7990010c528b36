package se.finsam.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;
import se.finsam.member.Dialect;
import se.finsam.member.SwedishFigures;

/**
 * Reads the table of one file, a line at a time, so that what is held is the rows alone. What is wrong with the structure
 * stops the reading of values, not that of lines: every line of a wrong structure is told.
 */
final class TableReader {

    private static final int MOST_ROWS = 1_000_000;

    private final Dataset dataset;
    private final Dialect dialect;
    private final HeaderNames names;
    private final boolean isAccepted;
    private final FindingList structure = new FindingList();
    private final FindingList values = new FindingList();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable TableShape shape;
    private @Nullable LineReader lineReader;
    private @Nullable CsvLine beforeHeader;
    private long filled;
    private long passedOver;
    private int emptyColumns;
    private boolean isTooLarge;

    /**
     * Reads a table of a dataset.
     *
     * @param beside the datasets whose headers tell that another table begins
     * @param isAccepted whether it was accepted before, so that every line counts whatever the rules are now
     */
    TableReader(Dataset dataset, Dialect dialect, Collection<Dataset> beside, boolean isAccepted) {
        this.dataset = dataset;
        this.dialect = dialect;
        this.names = new HeaderNames(dataset, dialect, beside);
        this.isAccepted = isAccepted;
    }

    void read(String text) {
        Optional<Character> otherDelimiter = otherDelimiterInQuotes(text);
        if (otherDelimiter.isPresent()) {
            structure.add(wrongSeparator(1, otherDelimiter.get()));
            return;
        }
        CsvLines lines = new CsvLines(text, dialect.delimiter(), structure);
        for (Optional<CsvLine> line = lines.next(); line.isPresent() && !isTooLarge; line = lines.next()) {
            take(line.get());
        }
        if (header == null && structure.isEmpty()) {
            structure.add(noHeader());
        }
    }

    /** Headers in quotes with another sign between them would be told as a broken quote. */
    private Optional<Character> otherDelimiterInQuotes(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.startsWith("\"") && first.indexOf(dialect.delimiter()) < 0
                ? names.otherDelimiter(new CsvLine(1, List.of(first.replace("\"", ""))), dialect.delimiter())
                : Optional.empty();
    }

    private void take(CsvLine line) {
        if (line.isBlank()) {
            passedOver++;
            checkNumberOfRows();
        } else if (header != null) {
            filled++;
            checkNumberOfRows();
            takeRow(line);
        } else if (!isSeparatorLine(line)) {
            takeHeader(line);
        }
    }

    private void checkNumberOfRows() {
        if (filled + passedOver > MOST_ROWS) {
            isTooLarge = true;
            structure.add(Finding.ofFile(
                    FindingCode.TOO_MANY_ROWS,
                    "Filen har fler än %s rader.".formatted(SwedishFigures.count(MOST_ROWS)),
                    "Se efter vad filen innehåller som inte hör dit."));
        }
    }

    /** Excel's own way to say which separator follows. */
    private static boolean isSeparatorLine(CsvLine line) {
        return line.line() == 1
                && line.cells().size() == 2
                && line.cell(0).equalsIgnoreCase("sep=")
                && line.cell(1).isEmpty();
    }

    /** A line without a single header is none; then a later one may be. */
    private void takeHeader(CsvLine line) {
        Optional<Character> otherDelimiter = names.otherDelimiter(line, dialect.delimiter());
        if (otherDelimiter.isPresent()) {
            if (structure.isEmpty()) {
                structure.add(wrongSeparator(line.line(), otherDelimiter.get()));
            }
        } else if (beforeHeader == null && names.holdsHeader(line) && !isTitle(line)) {
            readHeader(line);
        } else if (beforeHeader == null) {
            beforeHeader = line;
        } else if (structure.isEmpty() && names.isHeader(line)) {
            structure.add(linesAbove(beforeHeader, line));
        }
    }

    /** One word alone above a table, which may be that of a column. */
    private static boolean isTitle(CsvLine line) {
        return line.filled() == 1 && line.cells().size() > 1;
    }

    private void readHeader(CsvLine line) {
        isTooLarge = !TableShape.isNarrow(line, structure);
        if (isTooLarge) {
            return;
        }
        Header read = new HeaderReader(dataset, dialect, names, structure).read(line);
        header = read;
        shape = new TableShape(dataset, line, read, names, structure);
        lineReader = new LineReader(dataset, dialect, read, isAccepted, values);
        emptyColumns = line.cells().size() - line.width();
    }

    private void takeRow(CsvLine line) {
        if (shape == null || lineReader == null) {
            throw new IllegalStateException("a row before the header");
        }
        boolean isRow = isAccepted || shape.isRow(line);
        if (isRow && (isAccepted || structure.isEmpty())) {
            List<Row> read = lineReader.read(line);
            if (isAccepted || values.isEmpty()) {
                rows.addAll(read);
            }
        }
    }

    private Finding noHeader() {
        return beforeHeader == null
                ? Finding.ofFile(
                        FindingCode.HEADER_MISSING,
                        "Filen är tom. Den första raden ska vara rubrikerna.",
                        "Hämta en tom mall för %s och fyll i den.".formatted(dataset.name()))
                : headerMissing(
                        beforeHeader,
                        "Den första raden är inga rubriker. Den ska vara: %s."
                                .formatted(dataset.columns().stream()
                                        .map(Column::header)
                                        .collect(Collectors.joining(", "))),
                        "Lägg till rubrikraden överst, och rubrikerna i samma ordning som kolumnerna.");
    }

    private static Finding linesAbove(CsvLine first, CsvLine headerLine) {
        return headerMissing(
                first,
                "Filen börjar med något annat än rubrikerna; de står på rad %d.".formatted(headerLine.line()),
                "Ta bort raderna ovanför rubrikraden.");
    }

    private static Finding headerMissing(CsvLine line, String message, String nextStep) {
        return new Finding(FindingCode.HEADER_MISSING, line.line(), null, null, message, nextStep);
    }

    private Finding wrongSeparator(long line, char found) {
        return new Finding(
                FindingCode.SEPARATOR_WRONG,
                line,
                null,
                null,
                "Cellerna är skilda åt med %s. De ska skiljas åt med %s."
                        .formatted(Delimiters.inWords(found), Delimiters.inWords(dialect.delimiter())),
                SaveAs.CSV_UTF8);
    }

    /** What is wrong with the structure. */
    FindingList structure() {
        return structure;
    }

    /** Those of a table in which nothing is wrong so far. */
    List<Row> rows() {
        return rows;
    }

    /** What is wrong with single values. */
    FindingList values() {
        return values;
    }

    Reading reading(String encoding) {
        return new Reading(
                encoding,
                filled + passedOver,
                passedOver,
                emptyColumns,
                header == null ? Map.of() : ControlSums.of(dataset, rows, header));
    }
}
