package se.finsam.delivery;

import java.util.List;
import java.util.Optional;
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

    /** The text of the cell at a place, from 0; blank behind the last. */
    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The first cell that is not blank, without blanks around it. */
    Optional<String> firstFilled() {
        for (String cell : cells) {
            String text = Blanks.trim(cell);
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Whether it is empty or holds only separators and blanks. */
    boolean isBlank() {
        return width() == 0;
    }

    /** The number of cells up to the last that is not blank. */
    int width() {
        int width = cells.size();
        while (width > 0 && Blanks.isBlank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }

    /** The number of cells that are not blank. */
    int filled() {
        int filled = 0;
        for (String cell : cells) {
            if (!Blanks.isBlank(cell)) {
                filled++;
            }
        }
        return filled;
    }
}
