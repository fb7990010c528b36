package se.finsam.member;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quarter of a year. What is delivered for it runs from 1 January to its end, and its words say so.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Period {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    @Override
    public String code() {
        return year + "K" + number;
    }

    @Override
    public String inWords() {
        return switch (number) {
            case 1 -> "januari–mars " + year;
            case 2 -> "januari–juni " + year;
            case 3 -> "januari–september " + year;
            default -> "helåret " + year;
        };
    }

    @Override
    public int ordinal() {
        return 4 * year + number - 1;
    }

    /** The quarter after this one. */
    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    /** The last day that the quarter's figures cover. */
    public LocalDate end() {
        return YearMonth.of(year, 3 * number).atEndOfMonth();
    }
}
