package se.finsam.pollution;

import java.util.ArrayList;
import java.util.List;

/** Splits text into records by RFC 4180 with a semicolon, character by character; any line end parts two records. */
final class RecordSplitter {

    private final String text;
    private int position;
    private long line = 1;

    private RecordSplitter(String text) {
        this.text = text;
    }

    static List<SecondRecord> split(String text) {
        RecordSplitter splitter = new RecordSplitter(text);
        List<SecondRecord> records = new ArrayList<>();
        while (!splitter.isAtEnd()) {
            records.add(splitter.nextRecord());
        }
        return records;
    }

    private SecondRecord nextRecord() {
        long first = line;
        List<String> cells = new ArrayList<>();
        cells.add(nextCell());
        while (isAt(';')) {
            position++;
            cells.add(nextCell());
        }
        if (isAt('\r') && text.startsWith("\r\n", position)) {
            step();
        }
        step();
        return new SecondRecord(first, cells);
    }

    private String nextCell() {
        return isAt('"') ? quotedCell() : plainCell();
    }

    private String plainCell() {
        int start = position;
        while (!isAtEndOfCell()) {
            if (isAt('"')) {
                throw new NotUnderstoodException("line %d has a quote inside a cell without quotes".formatted(line));
            }
            position++;
        }
        return text.substring(start, position);
    }

    private String quotedCell() {
        StringBuilder cell = new StringBuilder();
        position++;
        while (!isAt('"') || text.startsWith("\"\"", position)) {
            if (isAtEnd()) {
                throw new NotUnderstoodException("the last quote is not closed");
            }
            cell.append(text.charAt(position));
            position += isAt('"') ? 1 : 0;
            step();
        }
        position++;
        if (!isAtEndOfCell()) {
            throw new NotUnderstoodException("line %d has text behind a closing quote".formatted(line));
        }
        return cell.toString();
    }

    /** Goes past one character, and past the line that it ends. */
    private void step() {
        boolean endsLine = isAt('\n') || isAt('\r') && !text.startsWith("\r\n", position);
        line += endsLine ? 1 : 0;
        position++;
    }

    private boolean isAtEndOfCell() {
        return isAtEnd() || isAt(';') || isAt('\n') || isAt('\r');
    }

    private boolean isAt(char character) {
        return !isAtEnd() && text.charAt(position) == character;
    }

    private boolean isAtEnd() {
        return position >= text.length();
    }
}
