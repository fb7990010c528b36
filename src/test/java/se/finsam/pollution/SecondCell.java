package se.finsam.pollution;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one cell by the kind of its column. */
final class SecondCell {

    private static final int LONGEST = 10_000;

    private SecondCell() {}

    static @Nullable Object read(LayoutColumn column, String cell) {
        if (Wording.hasUnseen(cell)) {
            throw new NotUnderstoodException("%s has a character that cannot be seen".formatted(column.header()));
        }
        String shown = Wording.shown(cell);
        if (shown.length() > LONGEST) {
            throw new NotUnderstoodException("%s has more characters than a cell may".formatted(column.header()));
        }
        if (shown.isEmpty() && column.isRequired()) {
            throw new NotUnderstoodException("%s is blank".formatted(column.header()));
        }
        return shown.isEmpty() ? null : filled(column, cell, shown);
    }

    private static Object filled(LayoutColumn column, String cell, String shown) {
        return switch (column.kind()) {
            case TEXT, FORBUND -> shown;
            case CHOICE -> choice(column, shown);
            case AGES -> ages(shown);
            case COUNT -> SecondNumber.count(cell);
            case AMOUNT -> SecondNumber.amount(cell);
            case PERCENTAGE -> SecondNumber.percentage(cell);
            case DAY -> day(shown);
        };
    }

    private static String choice(LayoutColumn column, String shown) {
        return column.choices().stream()
                .filter(choice -> Wording.key(choice).equals(Wording.key(shown)))
                .findFirst()
                .orElseThrow(
                        () -> new NotUnderstoodException("%s is no choice of %s".formatted(shown, column.header())));
    }

    /** A band as it is written, but for zeros in front, and for the dash that word processors make of a hyphen. */
    private static String ages(String shown) {
        String ages = shown.replace('–', '-');
        if (!ages.matches("[0-9]+-[0-9]*|-[0-9]+")) {
            throw new NotUnderstoodException("%s is no band of ages".formatted(shown));
        }
        return ages.replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }

    private static LocalDate day(String shown) {
        try {
            if (shown.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(shown);
            }
        } catch (DateTimeException noSuchDay) {
            throw new NotUnderstoodException(shown + " is no day of the calendar");
        }
        throw new NotUnderstoodException(shown + " is no date");
    }
}
