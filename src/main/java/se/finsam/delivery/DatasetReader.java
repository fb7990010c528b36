package se.finsam.delivery;

import java.util.List;
import java.util.Optional;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;

/**
 * Reads the content of one file as a declared dataset. Each rung is judged whole before the next: encoding, structure,
 * values, rows, the file; what is wrong on one rung makes what stands on the next unsure.
 */
public final class DatasetReader {

    private final Dataset dataset;
    private final FindingList findings = new FindingList();

    public DatasetReader(Dataset dataset) {
        this.dataset = dataset;
    }

    /** How a file was read, its rows if nothing is wrong with it, and what is wrong otherwise. */
    public record Result(Reading reading, List<Row> rows, List<Finding> findings) {}

    /**
     * Reads a file.
     *
     * @param owner the id of the förbund that a blank {@code hemförbund} stands for
     */
    public Result read(byte[] content, String owner) {
        Optional<DecodedText> decoded = DecodedText.decode(content);
        if (decoded.isEmpty() || DecodedText.isMixed(content)) {
            findings.add(Finding.ofFile(
                    FindingCode.ENCODING_UNKNOWN,
                    decoded.isEmpty()
                            ? "Filen är varken UTF-8 eller Windows-1252."
                            : "Filen blandar UTF-8 och Windows-1252, så att å, ä och ö inte går att läsa säkert.",
                    "Välj Spara som i Excel och filformatet CSV UTF-8."));
            return new Result(Reading.NONE, List.of(), findings.all());
        }
        List<CsvLine> lines = CsvLines.read(decoded.get().text(), findings);
        List<CsvLine> table = table(lines);
        List<Row> rows = findings.hasErrors() ? List.of() : rows(table, owner);
        int passedOver = Math.toIntExact(lines.stream().filter(CsvLine::isBlank).count());
        int below = Math.max(0, table.size() - 1);
        List<Row> loaded = findings.hasErrors() ? List.of() : rows;
        return new Result(
                new Reading(decoded.get().encoding(), below + passedOver, passedOver, ControlSums.of(dataset, loaded)),
                loaded,
                findings.all());
    }

    /** Reads the rows of a file that was accepted before, by whatever rules held then; judges nothing. */
    public List<Row> readAccepted(byte[] content) {
        List<CsvLine> table = DecodedText.decode(content)
                .map(decoded -> table(CsvLines.read(decoded.text(), findings)))
                .orElse(List.of());
        if (table.isEmpty()) {
            return List.of();
        }
        Header header = Header.read(table.get(0), dataset, findings);
        return new Rows(dataset, findings).read(header, table.subList(1, table.size()));
    }

    private static List<CsvLine> table(List<CsvLine> lines) {
        List<CsvLine> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return isSeparatorLine(filled) ? filled.subList(1, filled.size()) : filled;
    }

    /** Excel's own way to say which separator follows. */
    private static boolean isSeparatorLine(List<CsvLine> lines) {
        return !lines.isEmpty()
                && lines.get(0).line() == 1
                && lines.get(0).cells().equals(List.of("sep=", ""));
    }

    private List<Row> rows(List<CsvLine> table, String owner) {
        if (table.isEmpty()) {
            findings.add(Finding.ofFile(
                    FindingCode.HEADER_MISSING,
                    "Filen är tom. Den första raden ska vara rubrikerna.",
                    "Hämta en tom mall för %s och fyll i den.".formatted(dataset.name())));
            return List.of();
        }
        Header header = Header.read(table.get(0), dataset, findings);
        List<CsvLine> below = table.subList(1, table.size());
        below.forEach(line -> checkWidth(line, header));
        return findings.hasErrors() ? List.of() : checkedRows(header, below, owner);
    }

    private List<Row> checkedRows(Header header, List<CsvLine> lines, String owner) {
        Rows reader = new Rows(dataset, findings);
        List<Row> rows = reader.read(header, lines);
        if (!findings.hasErrors()) {
            reader.checkRules(rows);
        }
        if (!findings.hasErrors()) {
            reader.checkKeys(rows, owner);
        }
        reader.checkFile(rows);
        return rows;
    }

    private void checkWidth(CsvLine line, Header header) {
        boolean isTooShort = line.cells().size() < header.width();
        if (isTooShort || line.width() > header.width()) {
            findings.add(new Finding(
                    FindingCode.ROW_WIDTH,
                    line.line(),
                    null,
                    null,
                    "Raden har %d celler, rubrikraden har %d."
                            .formatted(isTooShort ? line.cells().size() : line.width(), header.width()),
                    "Rätta raden så att varje värde står under sin rubrik."));
        }
    }
}
