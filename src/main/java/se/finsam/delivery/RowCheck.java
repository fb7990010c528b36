package se.finsam.delivery;

import java.util.List;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;
import se.finsam.dataset.RowRule;

/** Holds rows against the rules of one row. */
final class RowCheck {

    private RowCheck() {}

    /** Adds a finding for each rule that a row breaks. */
    static void check(Dataset dataset, List<Row> rows, FindingList findings) {
        for (Row row : rows) {
            for (RowRule rule : dataset.rowRules()) {
                if (!rule.holds(dataset, row)) {
                    findings.add(new Finding(
                            FindingCode.ROW_RULE,
                            row.line(),
                            rule.column(),
                            String.valueOf(row.values().get(dataset.position(rule.column()))),
                            "Det går inte ihop: %s.".formatted(rule.words()),
                            "Rätta det tal som är fel."));
                }
            }
        }
    }
}
