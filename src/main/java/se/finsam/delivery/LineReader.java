package se.finsam.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;
import se.finsam.dataset.SexColumns;
import se.finsam.dataset.SexColumns.SexColumn;
import se.finsam.member.Dialect;

/** Makes rows of a line: one, or several where women and men stand in columns of their own. */
final class LineReader {

    private final Dataset dataset;
    private final Header header;
    private final FindingList findings;
    private final List<CellReader> cells = new ArrayList<>();
    private final List<CellReader> sexCells = new ArrayList<>();
    private final @Nullable SexColumns sexes;

    /** @param findings where it is told which values cannot be read */
    LineReader(Dataset dataset, Dialect dialect, Header header, boolean isAccepted, FindingList findings) {
        this.dataset = dataset;
        this.header = header;
        this.findings = findings;
        this.sexes = header.hasSexColumns() ? SexColumns.of(dataset).orElseThrow() : null;
        dataset.columns().forEach(column -> cells.add(new CellReader(column, dialect, isAccepted)));
        if (sexes != null) {
            Column counted = dataset.columns().get(sexes.counted());
            SexColumns.COLUMNS.forEach(
                    sex -> sexCells.add(new CellReader(named(counted, sex.header()), dialect, isAccepted)));
        }
    }

    private static Column named(Column column, String header) {
        return new Column(header, column.name(), column.type(), column.isRequired(), column.isKey(), column.meaning());
    }

    List<Row> read(CsvLine line) {
        List<@Nullable Object> values = new ArrayList<>(cells.size());
        for (int column = 0; column < cells.size(); column++) {
            boolean isElsewhere = sexes != null
                    && header.positions().get(column) == null
                    && (column == sexes.sex() || column == sexes.counted());
            values.add(
                    isElsewhere
                            ? null
                            : value(
                                    cells.get(column),
                                    line,
                                    header.cell(line, column),
                                    header.shown().get(column)));
        }
        return sexes == null ? List.of(new Row(line.line(), values)) : bySex(line, values, sexes);
    }

    private List<Row> bySex(CsvLine line, List<@Nullable Object> values, SexColumns sexes) {
        List<Row> rows = new ArrayList<>();
        for (int sex = 0; sex < SexColumns.COLUMNS.size(); sex++) {
            SexColumn column = SexColumns.COLUMNS.get(sex);
            Object count = value(
                    sexCells.get(sex), line, line.cell(header.sexPositions().get(sex)), column.header());
            List<@Nullable Object> split = keyAlone(values);
            split.set(sexes.sex(), column.value());
            split.set(sexes.counted(), count);
            rows.add(new Row(line.line(), split));
        }
        if (!keyAlone(values).equals(values)) {
            List<@Nullable Object> whole = new ArrayList<>(values);
            whole.set(sexes.sex(), SexColumns.NOT_SPLIT);
            rows.add(new Row(line.line(), whole));
        }
        return Collections.unmodifiableList(rows);
    }

    /** What says what the line is about, without the figures. */
    private List<@Nullable Object> keyAlone(List<@Nullable Object> values) {
        List<@Nullable Object> key = new ArrayList<>(values);
        for (int column = 0; column < key.size(); column++) {
            if (!dataset.columns().get(column).isKey()) {
                key.set(column, null);
            }
        }
        return key;
    }

    private @Nullable Object value(CellReader reader, CsvLine line, String cell, String shown) {
        CellReader.Reading reading = reader.read(cell);
        if (reading instanceof CellReader.Refused refused) {
            findings.add(new Finding(
                    refused.code(),
                    line.line(),
                    shown,
                    cell.isEmpty() ? null : cell,
                    refused.message(),
                    refused.nextStep()));
            return null;
        }
        return Objects.requireNonNull((CellReader.Value) reading).value();
    }
}
