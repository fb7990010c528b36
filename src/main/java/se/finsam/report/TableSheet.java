package se.finsam.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on a sheet of its own: what it is, its head, its rows, and the legend of its signs. */
final class TableSheet {

    private final ReportSheet sheet;
    private final ReportTable table;
    private final List<SheetRow> rows;
    private final int namingColumns;

    TableSheet(ReportSheet sheet, ReportTable table) {
        this.sheet = sheet;
        this.table = table;
        this.rows = SheetRow.of(table);
        this.namingColumns = rows.stream().allMatch(SheetRow::isFirst) ? 1 : 2;
    }

    void write(@Nullable String label) {
        new ColumnWidths(table, rows, namingColumns).of(sheet);
        sheet.write(0, table.title(), Look.TITLE);
        sheet.next();
        sheet.write(0, table.caption() + (label == null ? "" : ". " + label), Look.PLAIN);
        sheet.next();
        writeHead();
        rows.forEach(this::writeRow);
        sheet.endTable(namingColumns, namingColumns + table.columns().names().size());
        if (table.hasFigures()) {
            sheet.next();
            sheet.write(0, table.legend(), Look.PLAIN);
        }
    }

    private void writeHead() {
        Look look = table.hasFigures() ? Look.HEAD.atTheRight() : Look.HEAD;
        sheet.write(0, table.rowName(), Look.HEAD);
        if (namingColumns > 1) {
            sheet.write(1, "Uppgift", Look.HEAD);
        }
        for (int column = 0; column < table.columns().names().size(); column++) {
            sheet.write(namingColumns + column, table.columns().names().get(column), look);
        }
        sheet.beginTable();
    }

    private void writeRow(SheetRow row) {
        Look look = row.isFirst() && namingColumns > 1 ? Look.FIRST : Look.BODY;
        sheet.write(0, row.title(), look);
        if (namingColumns > 1) {
            sheet.write(1, row.name(), look);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            writeCell(namingColumns + column, row, column, table.hasFigures() ? look.atTheRight() : look);
        }
        sheet.next();
    }

    private void writeCell(int place, SheetRow row, int column, Look look) {
        row.cells()
                .get(column)
                .ifPresentOrElse(entry -> sheet.write(place, entry, look), () -> sheet.write(place, "", look));
    }
}
