package se.finsam.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV, for a person's spreadsheet or another program. */
public final class CsvText {

    /** As the förbund deliver: semicolon. */
    public static final char SEMICOLON = ';';

    /** As other programs expect. */
    public static final char COMMA = ',';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** By which a spreadsheet knows a formula, those of East Asian width too. */
    private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    /** A spreadsheet would run a cell that begins like a formula; an apostrophe in front makes it text. */
    public static String asText(String value) {
        return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** Writes rows as a person's spreadsheet opens them without asking: semicolons, after a byte order mark. */
    public static String forSpreadsheet(List<? extends List<? extends @Nullable Object>> rows) {
        return BYTE_ORDER_MARK + of(SEMICOLON, rows);
    }

    /** Writes rows; a null is an empty cell, an empty text is quoted so that the two differ. */
    public static String of(char delimiter, List<? extends List<? extends @Nullable Object>> rows) {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setRecordSeparator("\r\n")
                .setQuote('"')
                .setNullString("")
                .get();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<? extends @Nullable Object> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
