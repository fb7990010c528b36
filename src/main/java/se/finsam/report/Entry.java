package se.finsam.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.report.chart.Figure;

/**
 * One thing that a cell says: a number, the sign that stands for none, or words.
 *
 * @param name what it is within its cell, in Swedish; {@link #VALUE} for what the cell is about
 * @param number as the view has it, all its decimals; null for a sign and for words
 * @param text as it is printed
 */
public record Entry(String name, Unit unit, @Nullable BigDecimal number, String text) {

    /** The name of what a cell is about. */
    static final String VALUE = "värde";

    /** Above the line of a quotient. */
    static final String NUMERATOR = "täljare";

    /** Below it. */
    static final String DENOMINATOR = "nämnare";

    /** The same period a year before. */
    static final String YEAR_BEFORE = "året före";

    static final String CHANGE = "förändring mot året före";

    /** The ends of the interval of 95 %. */
    static final String LOW = "intervall från";

    static final String HIGH = "intervall till";

    private static final List<String> SIGNS = List.of(Cells.MISSING, Cells.NOT_APPLICABLE, Cells.HIDDEN);

    /** A number, or where there is none the sign of its status. */
    static Entry of(String name, Unit unit, Optional<BigDecimal> number, String status) {
        return new Entry(
                name, unit, number.orElse(null), number.map(unit::printed).orElse(Cells.sign(status)));
    }

    static Entry of(String name, Unit unit, BigDecimal number) {
        return new Entry(name, unit, number, unit.printed(number));
    }

    static Entry words(String text) {
        return new Entry(VALUE, Unit.WORDS, null, text);
    }

    /** What a chart draws of it. */
    Figure drawn() {
        return new Figure(number, text);
    }

    /** The number in the unit that is written beside it; null for a sign and for words. */
    @Nullable
    BigDecimal inUnit() {
        return number == null ? null : unit.inUnit(number);
    }

    /** The sign that stands for a number or for words that are not there; empty where they are. */
    Optional<String> sign() {
        return number == null && SIGNS.contains(text) ? Optional.of(text) : Optional.empty();
    }
}
