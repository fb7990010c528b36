package se.finsam.pollution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header of a file: which column of the layout stands where. */
record SecondHeader(Layout layout, List<LayoutColumn> columns) {

    /** Reads the header row; every name must be known and stand once, and every required column be there. */
    static SecondHeader of(Layout layout, SecondRecord record) {
        List<LayoutColumn> columns = new ArrayList<>();
        for (String cell : record.first(record.width())) {
            LayoutColumn column = column(layout, cell);
            if (columns.contains(column)) {
                throw new NotUnderstoodException("the column %s stands twice".formatted(cell));
            }
            columns.add(column);
        }
        for (LayoutColumn column : layout.columns()) {
            if (column.isRequired() && !columns.contains(column)) {
                throw new NotUnderstoodException("the column %s is missing".formatted(column.header()));
            }
        }
        return new SecondHeader(layout, List.copyOf(columns));
    }

    private static LayoutColumn column(Layout layout, String cell) {
        return layout.columns().stream()
                .filter(column -> Wording.headerKey(column.header()).equals(Wording.headerKey(cell)))
                .findFirst()
                .orElseThrow(() -> new NotUnderstoodException("no column is called %s".formatted(cell)));
    }

    /** Reads a row below it. */
    ReadRow row(SecondRecord record) {
        if (isHeader(record)) {
            throw new NotUnderstoodException("line %d is a second header".formatted(record.line()));
        }
        @Nullable Object[] values = new @Nullable Object[layout.columns().size()];
        List<String> cells = record.first(columns.size());
        for (int position = 0; position < cells.size(); position++) {
            LayoutColumn column = columns.get(position);
            values[layout.columns().indexOf(column)] = SecondCell.read(column, cells.get(position));
        }
        return new ReadRow(record.line(), Arrays.asList(values));
    }

    private static boolean isHeader(SecondRecord record) {
        List<String> known = Layout.ALL.stream()
                .flatMap(layout -> layout.columns().stream())
                .map(column -> Wording.headerKey(column.header()))
                .toList();
        return record.filled().count() > 1
                && record.filled().map(Wording::headerKey).allMatch(known::contains);
    }
}
