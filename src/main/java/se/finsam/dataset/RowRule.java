package se.finsam.dataset;

import java.time.LocalDate;

/** What must hold within one row; a blank cell breaks no rule. */
public sealed interface RowRule {

    /** The column that a message about a broken rule points to. */
    String column();

    /** The rule in Swedish. */
    String words();

    boolean holds(Dataset dataset, Row row);

    /** A count is of some of those that another column counts, so it cannot be larger. */
    record PartOfWhole(String column, String whole) implements RowRule {
        @Override
        public String words() {
            return "%s räknas bland %s och kan inte vara fler".formatted(column, whole);
        }

        @Override
        public boolean holds(Dataset dataset, Row row) {
            Object part = row.values().get(dataset.position(column));
            Object all = row.values().get(dataset.position(whole));
            return part == null || all == null || (Integer) part <= (Integer) all;
        }
    }

    /** A day is the same as that of another column, or later. */
    record NotBefore(String column, String first) implements RowRule {
        @Override
        public String words() {
            return "%s kan inte vara före %s".formatted(column, first);
        }

        @Override
        public boolean holds(Dataset dataset, Row row) {
            Object end = row.values().get(dataset.position(column));
            Object start = row.values().get(dataset.position(first));
            return end == null || start == null || !((LocalDate) end).isBefore((LocalDate) start);
        }
    }
}
