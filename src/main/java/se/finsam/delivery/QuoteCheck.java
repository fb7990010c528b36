package se.finsam.delivery;

import java.util.List;

/**
 * Holds records as parsed against their text: a cell without quotes around it holds none either, and nothing stands between
 * a closing quote and the end of the cell, as RFC 4180 says. The parser takes such a quote for text, so that a name would
 * bear it, or two cells would be one.
 */
final class QuoteCheck {

    private final String text;
    private final char delimiter;
    private final boolean hasQuotes;

    QuoteCheck(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
        this.hasQuotes = text.indexOf('"') >= 0;
    }

    /** Whether every quote of a record is one that RFC 4180 knows; it begins at a place in the text. */
    boolean isKept(long start, List<String> cells) {
        int position = Math.toIntExact(start);
        for (String cell : hasQuotes ? cells : List.<String>of()) {
            int quotes = (int) cell.chars().filter(letter -> letter == '"').count();
            boolean isQuoted = position < text.length() && text.charAt(position) == '"';
            position += cell.length() + (isQuoted ? 2 + quotes : 0);
            if ((!isQuoted && quotes > 0) || !isEnd(position)) {
                return false;
            }
            position++;
        }
        return true;
    }

    private boolean isEnd(int position) {
        return position >= text.length()
                || text.charAt(position) == delimiter
                || text.charAt(position) == '\n'
                || text.charAt(position) == '\r';
    }
}
