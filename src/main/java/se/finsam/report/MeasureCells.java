package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportPage.MeasureCell;
import se.finsam.warehouse.ResultRow;

/** Puts one compared figure into the words and signs of a cell. */
final class MeasureCells {

    /** Uppgift saknas. */
    static final String MISSING = "-";

    /** Ej tillämpligt. */
    static final String NOT_APPLICABLE = ".";

    static final String PARTIAL = "ofullständig uppgift";

    private MeasureCells() {}

    /**
     * Returns the cell of a row of {@code report.forbund_comparison}.
     *
     * @param members how many förbund the area has; 1 for a förbund
     */
    static MeasureCell of(ResultRow row, int members) {
        List<String> notes = new ArrayList<>();
        notes.addAll(parts(row));
        row.number("previous_year_value").ifPresent(before -> notes.add(yearBefore(row, before)));
        if (row.text("status").equals("partial")) {
            notes.add(PARTIAL);
        }
        int counted = row.number("members_counted").orElse(BigDecimal.ZERO).intValue();
        if (counted < members && members > 1) {
            notes.add("%d av %d förbund".formatted(counted, members));
        }
        return new MeasureCell(value(row), notes);
    }

    private static String value(ResultRow row) {
        return row.number("value").map(value -> inUnit(value, row.text("unit"))).orElse(sign(row));
    }

    /** The sign that stands where a row has no figure. */
    static String sign(ResultRow row) {
        return row.text("status").equals("not_applicable") ? NOT_APPLICABLE : MISSING;
    }

    private static String yearBefore(ResultRow row, BigDecimal before) {
        return "året före %s%s"
                .formatted(
                        inUnit(before, row.text("unit")),
                        row.number("change_pct")
                                .map(change -> " (%s)".formatted(SwedishFigures.change(change)))
                                .orElse(""));
    }

    private static String inUnit(BigDecimal value, String unit) {
        return switch (unit) {
            case "SEK" -> SwedishFigures.amount(value) + " kr";
            case "share" -> SwedishFigures.percentage(value);
            case "count" -> SwedishFigures.count(value);
            default -> throw new IllegalStateException("unit " + unit);
        };
    }

    /** What was divided by what; empty for amounts and counts, which are no quotients. */
    private static List<String> parts(ResultRow row) {
        String measure = row.text("measure");
        if (measure.equals("exits_to_work_or_studies")) {
            return List.of("%s av %s avslut"
                    .formatted(part(row.number("numerator"), false), part(row.number("denominator"), false)));
        }
        String above = part(row.number("numerator"), true) + " kr";
        if (measure.startsWith("cost_per_participant.")) {
            String below = measure.endsWith(".exit") ? "avslutade" : "deltagare";
            return List.of("%s / %s %s".formatted(above, part(row.number("denominator"), false), below));
        }
        return row.text("unit").equals("share")
                ? List.of(above, "av %s kr".formatted(part(row.number("denominator"), true)))
                : List.of();
    }

    private static String part(Optional<BigDecimal> part, boolean isAmount) {
        return part.map(number -> isAmount ? SwedishFigures.amount(number) : SwedishFigures.count(number))
                .orElse(MISSING);
    }
}
