package se.finsam.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType.ForbundId;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;
import se.finsam.member.NameKey;
import se.finsam.status.RowChange.Cell;
import se.finsam.status.RowChange.CellChange;
import se.finsam.status.RowChange.Kind;

/**
 * Holds the rows of two revisions against each other, key by key. Where a key stands several times, as older rules let it,
 * its rows are compared in the order of the files.
 */
final class RowComparison {

    private final Dataset dataset;
    private final String owner;

    /** @param owner the id of the förbund that delivers, which is the same as a blank id of a förbund */
    RowComparison(Dataset dataset, String owner) {
        this.dataset = dataset;
        this.owner = owner;
    }

    /** What changed, in the order of the later file; what was removed comes last. */
    List<RowChange> changes(List<Row> before, List<Row> after) {
        Map<List<String>, Row> gone = byKey(before);
        List<RowChange> changes = new ArrayList<>();
        byKey(after).forEach((key, row) -> {
            Row earlier = gone.remove(key);
            List<CellChange> cells = cells(earlier, row);
            if (earlier == null) {
                changes.add(new RowChange(Kind.ADDED, key(row), cells));
            } else if (!cells.isEmpty()) {
                changes.add(new RowChange(Kind.CHANGED, key(row), cells));
            }
        });
        gone.values().forEach(row -> changes.add(new RowChange(Kind.REMOVED, key(row), cells(row, null))));
        return changes;
    }

    /** The rows by their key, to which a row whose key stands earlier adds its number among those. */
    private Map<List<String>, Row> byKey(List<Row> rows) {
        Map<List<String>, Row> byKey = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> key = columns(true)
                    .map(column -> comparable(column, row.values().get(dataset.position(column.header()))))
                    .toList();
            List<String> numbered = key;
            for (int number = 2; byKey.containsKey(numbered); number++) {
                numbered = Stream.concat(key.stream(), Stream.of(String.valueOf(number)))
                        .toList();
            }
            byKey.put(numbered, row);
        }
        return byKey;
    }

    private String comparable(Column column, @Nullable Object value) {
        String text = value == null ? "" : NameKey.of(value.toString());
        return column.type() instanceof ForbundId && text.equals(owner) ? "" : text;
    }

    private List<Cell> key(Row row) {
        return columns(true)
                .map(column -> new Cell(column.header(), row.values().get(dataset.position(column.header()))))
                .toList();
    }

    /** A row that is there alone differs in all that is not part of its key. */
    private List<CellChange> cells(@Nullable Row before, @Nullable Row after) {
        boolean isAlone = before == null || after == null;
        return (isAlone ? columns(false) : dataset.columns().stream())
                .map(column -> new CellChange(column.header(), value(before, column), value(after, column)))
                .filter(cell -> !isSame(cell.before(), cell.after()))
                .toList();
    }

    private @Nullable Object value(@Nullable Row row, Column column) {
        return row == null ? null : row.values().get(dataset.position(column.header()));
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        return Objects.equals(one, other);
    }

    private Stream<Column> columns(boolean isKey) {
        return dataset.columns().stream().filter(column -> column.isKey() == isKey);
    }
}
