package se.finsam.pollution;

import java.util.List;
import java.util.stream.Stream;

/**
 * One record of a file, as it was split.
 *
 * @param line the line where it begins, from 1
 */
record SecondRecord(long line, List<String> cells) {

    SecondRecord {
        cells = List.copyOf(cells);
    }

    /** Whether there is nothing in it. */
    boolean isBlank() {
        return width() == 0;
    }

    /** Whether it is the line by which a spreadsheet tells its separator. */
    boolean isSeparatorMark() {
        String first = Wording.key(cells.get(0));
        return line == 1 && width() == 1 && (first.equals("sep=") && cells.size() > 1 || first.equals("sep=;"));
    }

    /** How many cells there are up to the last one that is not blank. */
    int width() {
        int width = cells.size();
        while (width > 0 && Wording.shown(cells.get(width - 1)).isEmpty()) {
            width--;
        }
        return width;
    }

    /** The first cells, which may be blank ones. */
    List<String> first(int width) {
        if (cells.size() < width || width() > width) {
            throw new NotUnderstoodException(
                    "line %d has %d cells where the header has %d".formatted(line, cells.size(), width));
        }
        return cells.subList(0, width);
    }

    Stream<String> filled() {
        return cells.stream().filter(cell -> !Wording.shown(cell).isEmpty());
    }
}
