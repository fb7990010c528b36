package se.finsam.report;

import java.math.BigDecimal;
import java.util.function.Function;
import se.finsam.member.SwedishFigures;

/** What a number of the report is a number of, and how it is printed. */
public enum Unit {
    /** An amount in SEK. */
    KRONOR("kr", 0, number -> SwedishFigures.amount(number) + " kr"),

    /** Persons, exits and the like. */
    COUNT("antal", 0, SwedishFigures::count),

    /** A part of a whole, kept as a fraction of 1. */
    SHARE("procent", 2, SwedishFigures::percentage),

    /** How much more or less than before, kept in per cent. */
    CHANGE("procent", 0, SwedishFigures::change),

    /** A difference of two shares, kept as a fraction of 1. */
    POINTS("procentenheter", 2, SwedishFigures::points),

    /** No number, but words. */
    WORDS("", 0, number -> {
        throw new IllegalStateException("words have no number: " + number);
    });

    private final String inWords;
    private final int decimalsMoved;
    private final Function<BigDecimal, String> printed;

    Unit(String inWords, int decimalsMoved, Function<BigDecimal, String> printed) {
        this.inWords = inWords;
        this.decimalsMoved = decimalsMoved;
        this.printed = printed;
    }

    /** What {@link #inUnit} is a number of, in Swedish; empty for words. */
    public String inWords() {
        return inWords;
    }

    /** The number in the unit of {@link #inWords()}: a fraction of 1 becomes per cent. No digit is lost. */
    BigDecimal inUnit(BigDecimal number) {
        return number.movePointRight(decimalsMoved);
    }

    /** The number as the page has it, rounded where that is usual. */
    String printed(BigDecimal number) {
        return printed.apply(number);
    }
}
