package se.finsam.report;

import java.util.List;
import se.finsam.warehouse.ResultRow;

/** Tables that cannot be printed so that no small count can be worked out. */
final class LeftOut {

    private LeftOut() {}

    static boolean isLeftOut(List<ResultRow> rows, String statusColumn) {
        return rows.stream().anyMatch(row -> row.text(statusColumn).equals("left_out"));
    }

    static String sentence(String title) {
        return "%s: Redovisas inte: för små tal.".formatted(title);
    }
}
