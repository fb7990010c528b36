package se.finsam.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType;
import se.finsam.dataset.ColumnType.AgeBand;
import se.finsam.dataset.ColumnType.Amount;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.ColumnType.Count;
import se.finsam.dataset.ColumnType.Day;
import se.finsam.dataset.ColumnType.ForbundId;
import se.finsam.dataset.ColumnType.InsatsName;
import se.finsam.dataset.ColumnType.Percentage;
import se.finsam.dataset.ColumnType.Text;
import se.finsam.member.Blanks;
import se.finsam.member.Dialect;
import se.finsam.member.NameKey;

/** Reads the cells of one column, as it is declared. */
final class CellReader {

    private static final Pattern AGE_BAND = Pattern.compile("(\\d{0,3})[-\\u2013](\\d{0,3})");
    private static final Pattern PER_CENT = Pattern.compile("%$");
    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");

    private static final int REMEMBERED = 1_000;

    private final Column column;
    private final ColumnType type;
    private final boolean isAccepted;
    private final SwedishNumber number;
    private final Refusals refusals;
    private final Map<String, String> allowed = new LinkedHashMap<>();
    private final Map<String, Reading> words = new HashMap<>();

    /** @param isAccepted whether the cells were accepted before, by rules that knew less */
    CellReader(Column column, Dialect dialect, boolean isAccepted) {
        this.isAccepted = isAccepted;
        this.column = column;
        this.type = column.type();
        this.number = new SwedishNumber(type instanceof Amount, dialect.decimalSign());
        this.refusals = new Refusals(column, dialect.decimalSign());
        if (type instanceof Choice choice) {
            choice.values().forEach(value -> allowed.put(NameKey.of(value), value));
        }
    }

    /** A value, null for a blank cell, or what is wrong with it. */
    sealed interface Reading {}

    record Value(@Nullable Object value) implements Reading {}

    record Refused(FindingCode code, String message, String nextStep) implements Reading {}

    /** Words come again in row after row: each is read once, and its rows share what comes of it. */
    Reading read(String cell) {
        if (type.isNumber()) {
            return readAnew(cell);
        }
        if (words.size() > REMEMBERED) {
            words.clear();
        }
        Reading reading = words.get(cell);
        if (reading == null) {
            reading = readAnew(cell);
            words.put(cell, reading);
        }
        return reading;
    }

    private Reading readAnew(String cell) {
        String text = Blanks.trim(cell);
        if (text.isEmpty()) {
            return column.isRequired() ? refusals.missing() : new Value(null);
        }
        OptionalInt invisible = isAccepted ? OptionalInt.empty() : InvisibleCharacter.firstIn(text);
        return invisible.isPresent() ? refusals.invisible(invisible.getAsInt()) : value(text);
    }

    private Reading value(String text) {
        if (type instanceof Text || type instanceof ForbundId || type instanceof InsatsName) {
            return new Value(Blanks.collapse(text));
        } else if (type instanceof Choice) {
            String value = allowed.get(NameKey.of(text));
            return value != null ? new Value(value) : refusals.notAllowed(text, allowed.values());
        } else if (type instanceof AgeBand) {
            return ageBand(text);
        } else if (type instanceof Count) {
            return number(text, 0, 0, Count.HIGHEST);
        } else if (type instanceof Amount) {
            return number(text, 2, -Amount.HIGHEST, Amount.HIGHEST);
        } else if (type instanceof Percentage) {
            return number(Blanks.trim(PER_CENT.matcher(text).replaceFirst("")), 2, 0, Percentage.HIGHEST);
        } else if (type instanceof Day) {
            return day(text);
        }
        throw new IllegalStateException("no reading for " + column);
    }

    private Reading ageBand(String text) {
        Matcher band = AGE_BAND.matcher(text);
        return band.matches() && text.length() > 1 && isInOrder(band.group(1), band.group(2))
                ? new Value(withoutZeros(band.group(1)) + "-" + withoutZeros(band.group(2)))
                : refusals.noAgeBand();
    }

    private static String withoutZeros(String age) {
        return age.isEmpty() ? age : String.valueOf(Integer.parseInt(age));
    }

    private static boolean isInOrder(String from, String to) {
        return from.isEmpty() || to.isEmpty() || Integer.parseInt(from) <= Integer.parseInt(to);
    }

    /** A number with at most so many decimals; the bounds are allowed. */
    private Reading number(String text, int decimals, long lowest, long highest) {
        SwedishNumber.Reading reading = number.read(text);
        if (reading instanceof SwedishNumber.Refused refused) {
            return refusals.notANumber(refused.reason());
        }
        BigDecimal value = ((SwedishNumber.Read) reading).number();
        boolean isInRange = value.scale() <= decimals
                && value.compareTo(BigDecimal.valueOf(lowest)) >= 0
                && value.compareTo(BigDecimal.valueOf(highest)) <= 0;
        if (!isInRange) {
            return refusals.outOfRange();
        }
        return new Value(decimals == 0 ? value.intValueExact() : value.setScale(decimals));
    }

    private Reading day(String text) {
        try {
            return isAccepted || DAY.matcher(text).matches() ? new Value(LocalDate.parse(text)) : refusals.notADay();
        } catch (DateTimeParseException notInTheCalendar) {
            return refusals.notADay();
        }
    }
}
