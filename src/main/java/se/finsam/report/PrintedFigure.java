package se.finsam.report;

import java.util.List;

/**
 * A figure as it is printed, and where: by that two editions are compared.
 *
 * @param text the figure or sign, and its notes
 */
public record PrintedFigure(String table, String row, String column, String text) {

    private static final String SEPARATOR = "\t";

    /** One line; breaks and tabs within its parts become blanks. */
    public String line() {
        return String.join(SEPARATOR, List.of(plain(table), plain(row), plain(column), plain(text)));
    }

    /** Reads what {@link #line()} wrote. */
    public static PrintedFigure parse(String line) {
        String[] parts = line.split(SEPARATOR, 4);
        return new PrintedFigure(parts[0], parts[1], parts[2], parts[3]);
    }

    private static String plain(String part) {
        return part.replaceAll("\\s", " ");
    }
}
