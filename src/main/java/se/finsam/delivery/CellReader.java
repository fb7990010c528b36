package se.finsam.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
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
import se.finsam.member.KnownNames;
import se.finsam.member.NameKey;

/** Reads one cell as its column declares it. */
final class CellReader {

    private static final Pattern AGE_BAND = Pattern.compile("(\\d{0,3})[-\\u2013](\\d{0,3})");

    private static final Pattern PER_CENT = Pattern.compile("%$");

    private CellReader() {}

    /** A value, null for a blank cell, or what is wrong with it. */
    sealed interface Reading {}

    record Value(@Nullable Object value) implements Reading {}

    record Refused(FindingCode code, String message, String nextStep) implements Reading {}

    static Reading read(Column column, String cell) {
        String text = Blanks.trim(cell);
        if (text.isEmpty()) {
            return column.isRequired() ? missing(column) : new Value(null);
        }
        if (column.type() instanceof Text || column.type() instanceof ForbundId) {
            return new Value(text);
        } else if (column.type() instanceof InsatsName) {
            return insats(text);
        } else if (column.type() instanceof Choice choice) {
            return choice(text, choice.values());
        } else if (column.type() instanceof AgeBand) {
            return ageBand(text, column);
        } else if (column.type() instanceof Count) {
            return count(text, column);
        } else if (column.type() instanceof Amount) {
            return decimal(text, column, -Amount.HIGHEST, Amount.HIGHEST);
        } else if (column.type() instanceof Day) {
            return day(text, column);
        } else if (column.type() instanceof Percentage) {
            return decimal(Blanks.trim(PER_CENT.matcher(text).replaceFirst("")), column, 0, Percentage.HIGHEST);
        }
        throw new IllegalStateException("no reading for " + column);
    }

    private static Reading missing(Column column) {
        return new Refused(
                FindingCode.VALUE_MISSING,
                "Cellen är tom, men %s måste fyllas i på varje rad.".formatted(column.header()),
                "Fyll i %s.".formatted(column.type().rule()));
    }

    private static Reading insats(String text) {
        return InsatsName.TOTALS.contains(NameKey.of(text))
                ? new Refused(
                        FindingCode.TOTAL_ROW,
                        "Raden är en summarad. Summor räknas ut här, annars räknas allt två gånger.",
                        "Ta bort raden.")
                : new Value(text);
    }

    private static Reading choice(String text, List<String> allowed) {
        Optional<String> same = allowed.stream()
                .filter(value -> NameKey.of(value).equals(NameKey.of(text)))
                .findFirst();
        if (same.isPresent()) {
            return new Value(same.get());
        }
        String suggestion = KnownNames.nearest(text, allowed)
                .map(near -> "Menade du %s? Rätta värdet.".formatted(near))
                .orElse("Rätta värdet.");
        return new Refused(
                FindingCode.VALUE_NOT_ALLOWED,
                "Värdet är inte tillåtet. Det ska vara något av: %s.".formatted(String.join(", ", allowed)),
                suggestion);
    }

    private static Reading ageBand(String text, Column column) {
        Matcher band = AGE_BAND.matcher(text);
        if (band.matches() && text.length() > 1 && isInOrder(band.group(1), band.group(2))) {
            return new Value(withoutZeros(band.group(1)) + "-" + withoutZeros(band.group(2)));
        }
        return new Refused(
                FindingCode.VALUE_NOT_ALLOWED,
                "Värdet är inte tillåtet. Det ska vara %s."
                        .formatted(column.type().rule()),
                "Rätta värdet.");
    }

    private static String withoutZeros(String age) {
        return age.isEmpty() ? age : String.valueOf(Integer.parseInt(age));
    }

    private static boolean isInOrder(String from, String to) {
        return from.isEmpty() || to.isEmpty() || Integer.parseInt(from) <= Integer.parseInt(to);
    }

    private static Reading count(String text, Column column) {
        if (SwedishNumber.read(text, false) instanceof SwedishNumber.Read read) {
            BigDecimal number = read.number();
            return number.scale() == 0
                            && number.signum() >= 0
                            && number.compareTo(BigDecimal.valueOf(Count.HIGHEST)) <= 0
                    ? new Value(number.intValueExact())
                    : outOfRange(column);
        }
        return notANumber(text, column);
    }

    /** A number with at most two decimals; the bounds are allowed. */
    private static Reading decimal(String text, Column column, long lowest, long highest) {
        if (SwedishNumber.read(text, column.type() instanceof Amount) instanceof SwedishNumber.Read read) {
            BigDecimal number = read.number();
            return number.scale() <= 2
                            && number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                            && number.compareTo(BigDecimal.valueOf(highest)) <= 0
                    ? new Value(number.setScale(2))
                    : outOfRange(column);
        }
        return notANumber(text, column);
    }

    private static Reading day(String text, Column column) {
        try {
            return new Value(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return new Refused(
                    FindingCode.DATE_FORMAT,
                    "Värdet går inte att läsa som %s.".formatted(column.type().rule()),
                    "Skriv datumet med fyra siffror för året, två för månaden och två för dagen.");
        }
    }

    private static Reading outOfRange(Column column) {
        return new Refused(
                FindingCode.NUMBER_RANGE,
                "Talet ska vara %s.".formatted(column.type().rule()),
                "Rätta talet.");
    }

    private static Reading notANumber(String text, Column column) {
        String reason =
                SwedishNumber.read(text, column.type() instanceof Amount) instanceof SwedishNumber.Refused refused
                        ? refused.reason()
                        : "";
        return new Refused(
                FindingCode.NUMBER_FORMAT,
                "Värdet går inte att läsa som %s: %s.".formatted(column.type().rule(), reason),
                "Skriv talet som 1234, 1 234 eller 1 234,50; lämna cellen tom om uppgiften saknas.");
    }
}
