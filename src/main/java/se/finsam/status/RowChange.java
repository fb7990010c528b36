package se.finsam.status;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row from one revision to the next.
 *
 * @param key the values by which the row is known again, those of the later revision where it has the row
 * @param cells what differs; for a row that is added or removed every cell that is not blank
 */
public record RowChange(Kind kind, List<Cell> key, List<CellChange> cells) {

    public RowChange {
        key = List.copyOf(key);
        cells = List.copyOf(cells);
    }

    /** Whether both revisions have the row, or one. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A value of the key.
     *
     * @param column the header
     * @param value null for a blank cell
     */
    public record Cell(String column, @Nullable Object value) {}

    /**
     * A value that is not the same in both revisions.
     *
     * @param column the header
     * @param before null for a blank cell, and in a row that is added
     * @param after null for a blank cell, and in a row that is removed
     */
    public record CellChange(String column, @Nullable Object before, @Nullable Object after) {}
}
