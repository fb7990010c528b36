package se.finsam.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType.ForbundId;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.FileRule;
import se.finsam.dataset.FileRule.Breach;
import se.finsam.dataset.Row;
import se.finsam.dataset.RowRule;
import se.finsam.member.NameKey;

/** Makes rows of lines, and holds them against the declaration of their dataset. */
final class Rows {

    private final Dataset dataset;
    private final FindingList findings;

    Rows(Dataset dataset, FindingList findings) {
        this.dataset = dataset;
        this.findings = findings;
    }

    /** Returns the rows with their values; adds a finding for each value that cannot be read. */
    List<Row> read(Header header, List<CsvLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (CsvLine line : lines) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int column = 0; column < dataset.columns().size(); column++) {
                values.add(value(dataset.columns().get(column), line, header.cell(line, column)));
            }
            rows.add(new Row(line.line(), values));
        }
        return rows;
    }

    private @Nullable Object value(Column column, CsvLine line, String cell) {
        CellReader.Reading reading = CellReader.read(column, cell);
        if (reading instanceof CellReader.Refused refused) {
            findings.add(new Finding(
                    refused.code(),
                    line.line(),
                    column.header(),
                    cell.isEmpty() ? null : cell,
                    refused.message(),
                    refused.nextStep()));
            return null;
        }
        return ((CellReader.Value) reading).value();
    }

    /** Adds a finding for each rule of one row that is broken. */
    void checkRules(List<Row> rows) {
        for (Row row : rows) {
            for (RowRule rule : dataset.rowRules()) {
                if (!rule.holds(dataset, row)) {
                    findings.add(new Finding(
                            FindingCode.ROW_RULE,
                            row.line(),
                            rule.column(),
                            String.valueOf(row.values().get(dataset.position(rule.column()))),
                            "Det går inte ihop: %s.".formatted(rule.words()),
                            "Rätta det tal som är fel."));
                }
            }
        }
    }

    /** Adds a finding for each row whose key has stood before in the file. */
    void checkKeys(List<Row> rows, String forbund) {
        Map<List<String>, Long> firstLines = new HashMap<>();
        for (Row row : rows) {
            Long first = firstLines.putIfAbsent(key(row, forbund), row.line());
            if (first != null) {
                findings.add(new Finding(
                        FindingCode.KEY_TWICE,
                        row.line(),
                        null,
                        null,
                        "Rad %d har redan samma %s; varje kombination får finnas en gång.".formatted(first, keyWords()),
                        "Ta bort den ena raden, eller rätta det som skiljer dem åt."));
            }
        }
    }

    /** Adds a finding for each rule between the rows of a file that is broken; the next rule counts on the one before. */
    void checkFile(List<Row> rows) {
        for (FileRule rule : dataset.fileRules()) {
            for (Breach breach : breaches(rule, rows)) {
                findings.add(new Finding(
                        FindingCode.FILE_RULE,
                        breach.line(),
                        breach.column(),
                        null,
                        "Raderna går inte ihop: %s.".formatted(breach.words()),
                        "Rätta de rader som är fel."));
            }
        }
    }

    private List<Breach> breaches(FileRule rule, List<Row> rows) {
        return findings.hasErrors() ? List.of() : rule.breaches(dataset, rows);
    }

    private String keyWords() {
        return String.join(
                ", ",
                dataset.columns().stream()
                        .filter(Column::isKey)
                        .map(Column::header)
                        .toList());
    }

    private List<String> key(Row row, String forbund) {
        List<String> key = new ArrayList<>();
        for (int position = 0; position < dataset.columns().size(); position++) {
            if (dataset.columns().get(position).isKey()) {
                key.add(keyPart(dataset.columns().get(position), row.values().get(position), forbund));
            }
        }
        return key;
    }

    /** A blank is a value, and a blank förbund is the one that delivers. */
    private static String keyPart(Column column, @Nullable Object value, String forbund) {
        if (value == null) {
            return column.type() instanceof ForbundId ? forbund : "";
        }
        return NameKey.of(value.toString());
    }
}
