package se.finsam.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a sheet are: as their longest number, since one that does not fit is not shown at all, and for
 * text, which wraps, as its longest word or up to a line that is easy to read.
 *
 * @param before how many columns say what a row is
 */
record ColumnWidths(ReportTable table, List<SheetRow> rows, int before) {

    private static final int NARROW = 12;
    private static final int TITLE = 40;
    private static final int LINE = 90;

    /** For the edges of the cell, and in the head for the button that filters. */
    private static final int EDGES = 3;

    void of(ReportSheet sheet) {
        sheet.width(
                0, width(Stream.concat(Stream.of(table.rowName()), rows.stream().map(SheetRow::title)), TITLE));
        if (before > 1) {
            sheet.width(1, width(rows.stream().map(SheetRow::name), TITLE));
        }
        for (int column = 0; column < table.columns().names().size(); column++) {
            sheet.width(before + column, table.hasFigures() ? ofFigures(column) : ofWords(column));
        }
    }

    private int ofFigures(int column) {
        return width(
                Stream.concat(
                        words(table.columns().names().get(column)),
                        entries(column)
                                .flatMap(entry ->
                                        entry.number() == null ? words(entry.text()) : Stream.of(entry.text()))),
                TITLE);
    }

    private int ofWords(int column) {
        return width(
                Stream.concat(
                        Stream.of(table.columns().names().get(column)),
                        entries(column).map(Entry::text)),
                LINE);
    }

    private Stream<Entry> entries(int column) {
        return rows.stream().map(row -> row.cells().get(column)).flatMap(Optional::stream);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(WrappedText.words(text));
    }

    private static int width(Stream<String> texts, int most) {
        return IntStream.concat(IntStream.of(NARROW), texts.mapToInt(text -> text.length() + EDGES))
                .map(width -> Math.min(width, most))
                .max()
                .orElse(NARROW);
    }
}
