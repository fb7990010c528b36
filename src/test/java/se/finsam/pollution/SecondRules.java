package se.finsam.pollution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.pollution.LayoutColumn.Kind;

/** What must hold within a row and between the rows of a file. */
record SecondRules(Layout layout, String owner) {

    private static final Set<String> TOTALS = Set.of("summa", "totalt", "total", "totalsumma");

    void check(List<ReadRow> rows) {
        Map<List<String>, ReadRow> byKey = new HashMap<>();
        for (ReadRow row : rows) {
            checkRow(row);
            ReadRow other = byKey.putIfAbsent(key(row, Set.of()), row);
            if (other != null) {
                throw new NotUnderstoodException(
                        "lines %d and %d have the same key".formatted(other.line(), row.line()));
            }
        }
        if (layout.equals(Layout.PARTICIPANTS)) {
            new SecondSexes(this).check(rows);
        }
    }

    private void checkRow(ReadRow row) {
        if (value(row, "insats") instanceof String insats && isTotal(insats)) {
            throw new NotUnderstoodException("line %d is a total row".formatted(row.line()));
        }
        checkPart(row, "nya");
        checkPart(row, "avslutade");
        if (value(row, "start") instanceof LocalDate start
                && value(row, "slut") instanceof LocalDate end
                && end.isBefore(start)) {
            throw new NotUnderstoodException("line %d ends before it starts".formatted(row.line()));
        }
    }

    /** A total row may also bear its name with a colon behind it. */
    private static boolean isTotal(String insats) {
        return TOTALS.contains(Wording.key(insats.replace(':', ' ')));
    }

    private void checkPart(ReadRow row, String part) {
        if (value(row, part) instanceof Integer some && value(row, "deltagare") instanceof Integer all && some > all) {
            throw new NotUnderstoodException("line %d has more %s than deltagare".formatted(row.line(), part));
        }
    }

    /** What may stand only once, but for some columns; blank and the own id are the same förbund. */
    List<String> key(ReadRow row, Set<String> without) {
        return layout.columns().stream()
                .filter(column -> column.isKey() && !without.contains(column.header()))
                .map(column -> key(column, Objects.toString(value(row, column.header()), "")))
                .toList();
    }

    private String key(LayoutColumn column, String value) {
        String key = Wording.key(value);
        return column.kind() == Kind.FORBUND && key.equals(owner) ? "" : key;
    }

    /** The value of a column, or null where the cell is blank or the layout has no such column. */
    @Nullable
    Object value(ReadRow row, String header) {
        int position = layout.position(header);
        return position < 0 ? null : row.values().get(position);
    }
}
