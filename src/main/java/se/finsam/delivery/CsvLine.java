package se.finsam.delivery;

import java.util.List;
import se.finsam.member.Blanks;

/**
 * One record of a file as delivered.
 *
 * @param line the line where it begins, from 1
 */
record CsvLine(long line, List<String> cells) {

    CsvLine {
        cells = List.copyOf(cells);
    }

    /** Whether it is empty or holds only separators and blanks. */
    boolean isBlank() {
        return cells.stream().allMatch(cell -> Blanks.trim(cell).isEmpty());
    }

    /** The number of cells up to the last that is not blank. */
    int width() {
        int width = cells.size();
        while (width > 0 && Blanks.trim(cells.get(width - 1)).isEmpty()) {
            width--;
        }
        return width;
    }
}
