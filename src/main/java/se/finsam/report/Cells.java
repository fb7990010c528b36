package se.finsam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportTable.Cell;
import se.finsam.warehouse.ResultRow;

/** Puts one figure into the words and signs of a cell. */
final class Cells {

    /** Uppgift saknas. */
    static final String MISSING = "-";

    /** Ej tillämpligt. */
    static final String NOT_APPLICABLE = ".";

    /** Sekretess. */
    static final String HIDDEN = "..";

    static final String PARTIAL = "ofullständig uppgift";

    private Cells() {}

    /**
     * Returns the cell of a row of {@code report.public_comparison}.
     *
     * @param members how many förbund the area has; 1 for a förbund
     */
    static Cell measure(ResultRow row, int members) {
        List<String> notes = new ArrayList<>(parts(row));
        row.number("previous_year_value").ifPresent(before -> notes.add(yearBefore(row, before)));
        notes.addAll(cautions(row, members));
        return new Cell(value(row), notes);
    }

    /** What to be careful with: a part that is not reported, a förbund that is not counted. */
    static List<String> cautions(ResultRow row, int members) {
        List<String> cautions = new ArrayList<>();
        if (row.text("status").equals("partial")) {
            cautions.add(PARTIAL);
        }
        int counted = row.number("members_counted").orElse(BigDecimal.ZERO).intValue();
        if (counted < members && members > 1) {
            cautions.add("%d av %d förbund".formatted(counted, members));
        }
        return cautions;
    }

    static String value(ResultRow row) {
        return row.number("value").map(value -> inUnit(value, row.text("unit"))).orElse(sign(row.text("status")));
    }

    /** The sign that stands where a row has no figure, by its status. */
    static String sign(String status) {
        return switch (status) {
            case "not_applicable" -> NOT_APPLICABLE;
            case "hidden", "left_out" -> HIDDEN;
            default -> MISSING;
        };
    }

    /** A figure, or the sign of its status. */
    static String orSign(Optional<BigDecimal> number, Function<BigDecimal, String> words, String status) {
        return number.map(words).orElse(sign(status));
    }

    static String kronor(BigDecimal amount) {
        return SwedishFigures.amount(amount) + " kr";
    }

    /** An amount as running text has it, rounded half away from zero. */
    static String wholeKronor(BigDecimal amount) {
        return SwedishFigures.count(amount.setScale(0, RoundingMode.HALF_UP)) + "\u00A0kr";
    }

    private static String yearBefore(ResultRow row, BigDecimal before) {
        return "året före %s%s"
                .formatted(
                        inUnit(before, row.text("unit")),
                        row.number("change_pct")
                                .filter(change -> row.text("status").equals("ok"))
                                .map(change -> " (%s)".formatted(SwedishFigures.change(change)))
                                .orElse(""));
    }

    private static String inUnit(BigDecimal value, String unit) {
        return switch (unit) {
            case "SEK" -> kronor(value);
            case "share" -> SwedishFigures.percentage(value);
            case "count" -> SwedishFigures.count(value);
            default -> throw new IllegalStateException("unit " + unit);
        };
    }

    /** What was divided by what; empty for amounts and counts, which are no quotients. */
    private static List<String> parts(ResultRow row) {
        String measure = row.text("measure");
        String above = part(row.number("numerator"), Cells::kronor);
        if (measure.startsWith("cost_per_participant.")) {
            String below = measure.endsWith(".exit") ? "avslutade" : "deltagare";
            return List.of(
                    "%s / %s %s".formatted(above, part(row.number("denominator"), SwedishFigures::count), below));
        }
        return row.text("unit").equals("share")
                ? List.of(above, "av " + part(row.number("denominator"), Cells::kronor))
                : List.of();
    }

    private static String part(Optional<BigDecimal> part, Function<BigDecimal, String> words) {
        return part.map(words).orElse(MISSING);
    }
}
