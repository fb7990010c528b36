package se.finsam.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file the columns of a dataset stand.
 *
 * @param positions for each declared column its place in a line, from 0; null where the file does not have it
 * @param sexPositions the places of the columns for women and men; empty where the sexes stand in rows
 * @param shown for each declared column what the file calls it
 * @param width the number of cells up to the last header
 */
record Header(List<@Nullable Integer> positions, List<Integer> sexPositions, List<String> shown, int width) {

    Header {
        positions = Collections.unmodifiableList(new ArrayList<>(positions));
        sexPositions = List.copyOf(sexPositions);
        shown = List.copyOf(shown);
    }

    /** The text of a column in a line; blank where the file does not have the column. */
    String cell(CsvLine line, int column) {
        Integer position = positions.get(column);
        return position == null ? "" : line.cell(position);
    }

    boolean hasSexColumns() {
        return !sexPositions.isEmpty();
    }
}
