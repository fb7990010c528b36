package se.finsam.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.finsam.member.SwedishFigures;
import se.finsam.report.Cell.Note;
import se.finsam.warehouse.ResultRow;

/** Makes cells of the rows of {@code report.public_comparison}, and has the signs and words that all cells use. */
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
        List<Note> notes = new ArrayList<>(parts(row));
        row.number("previous_year_value").ifPresent(before -> notes.add(yearBefore(row, before)));
        notes.addAll(cautions(row, members));
        return new Cell(value(row), notes);
    }

    /** What to be careful with: a part that is not reported, a förbund that is not counted. */
    static List<Note> cautions(ResultRow row, int members) {
        List<Note> cautions = new ArrayList<>();
        if (row.text("status").equals("partial")) {
            cautions.add(Note.caution(PARTIAL));
        }
        int counted = row.number("members_counted").orElse(BigDecimal.ZERO).intValue();
        if (counted < members && members > 1) {
            cautions.add(Note.caution("%d av %d förbund".formatted(counted, members)));
        }
        return cautions;
    }

    static Entry value(ResultRow row) {
        return Entry.of(Entry.VALUE, unit(row), row.number("value"), row.text("status"));
    }

    /** The sign that stands where a row has no figure, by its status. */
    static String sign(String status) {
        return switch (status) {
            case "not_applicable" -> NOT_APPLICABLE;
            case "hidden", "left_out" -> HIDDEN;
            default -> MISSING;
        };
    }

    /** An amount as running text has it, rounded half away from zero. */
    static String wholeKronor(BigDecimal amount) {
        return SwedishFigures.count(amount.setScale(0, RoundingMode.HALF_UP)) + "\u00A0kr";
    }

    private static Note yearBefore(ResultRow row, BigDecimal number) {
        Entry before = Entry.of(Entry.YEAR_BEFORE, unit(row), number);
        return row.number("change_pct")
                .filter(change -> row.text("status").equals("ok"))
                .map(change -> Note.of("året före %s (%s)", before, Entry.of(Entry.CHANGE, Unit.CHANGE, change)))
                .orElse(Note.of("året före %s", before));
    }

    private static Unit unit(ResultRow row) {
        return switch (row.text("unit")) {
            case "SEK" -> Unit.KRONOR;
            case "share" -> Unit.SHARE;
            case "count" -> Unit.COUNT;
            default -> throw new IllegalStateException("unit " + row.text("unit"));
        };
    }

    /** What was divided by what; empty for amounts and counts, which are no quotients. */
    private static List<Note> parts(ResultRow row) {
        String measure = row.text("measure");
        Entry above = part(row, "numerator", Entry.NUMERATOR, Unit.KRONOR);
        if (measure.startsWith("cost_per_participant.")) {
            Entry below = part(row, "denominator", Entry.DENOMINATOR, Unit.COUNT);
            return List.of(
                    Note.of(measure.endsWith(".exit") ? "%s / %s avslutade" : "%s / %s deltagare", above, below));
        }
        return unit(row) == Unit.SHARE
                ? List.of(
                        Note.of("%s", above),
                        Note.of("av %s", part(row, "denominator", Entry.DENOMINATOR, Unit.KRONOR)))
                : List.of();
    }

    private static Entry part(ResultRow row, String column, String name, Unit unit) {
        return Entry.of(name, unit, row.number(column), row.text("status"));
    }
}
