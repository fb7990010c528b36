package se.finsam.delivery;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType.Count;
import se.finsam.dataset.ColumnType.Text;
import se.finsam.delivery.CellReader.Refused;
import se.finsam.member.KnownNames;

/**
 * What is said of values of one column that are refused. Each is made once, because a file that is wrong in one row is often
 * wrong in all of them in the same way.
 */
final class Refusals {

    private static final int REMEMBERED = 1_000;

    private final Column column;
    private final char decimalSign;

    /** Those that say the same of every value, by their code. */
    private final Map<FindingCode, Refused> alike = new EnumMap<>(FindingCode.class);

    private final Map<String, Refused> made = new HashMap<>();

    Refusals(Column column, char decimalSign) {
        this.column = column;
        this.decimalSign = decimalSign;
    }

    Refused missing() {
        return alike(
                FindingCode.VALUE_MISSING,
                () -> "Cellen är tom, men %s måste fyllas i på varje rad.".formatted(column.header()),
                () -> column.type() instanceof Text ? "Fyll i cellen." : "Fyll i %s.".formatted(rule()));
    }

    Refused noAgeBand() {
        return alike(
                FindingCode.VALUE_NOT_ALLOWED,
                () -> "Värdet är inte tillåtet. Det ska vara %s.".formatted(rule()),
                () -> "Rätta värdet.");
    }

    Refused outOfRange() {
        return alike(FindingCode.NUMBER_RANGE, () -> "Talet ska vara %s.".formatted(rule()), () -> "Rätta talet.");
    }

    Refused notADay() {
        return alike(
                FindingCode.DATE_FORMAT,
                () -> "Värdet går inte att läsa som %s.".formatted(rule()),
                () -> "Skriv datumet med fyra siffror för året, två för månaden och två för dagen.");
    }

    private Refused alike(FindingCode code, Supplier<String> message, Supplier<String> nextStep) {
        return Objects.requireNonNull(
                alike.computeIfAbsent(code, none -> new Refused(none, message.get(), nextStep.get())));
    }

    private String rule() {
        return column.type().rule();
    }

    Refused notAllowed(String text, Collection<String> allowed) {
        return made(
                text,
                value -> new Refused(
                        FindingCode.VALUE_NOT_ALLOWED,
                        "Värdet är inte tillåtet. Det ska vara något av: %s.".formatted(String.join(", ", allowed)),
                        KnownNames.nearest(value, allowed)
                                .map(near -> "Menade du %s? Rätta värdet.".formatted(near))
                                .orElse("Rätta värdet.")));
    }

    Refused notANumber(String reason) {
        return made(
                reason,
                why -> new Refused(
                        FindingCode.NUMBER_FORMAT,
                        "Värdet går inte att läsa som %s: %s.".formatted(rule(), why),
                        column.type() instanceof Count
                                ? "Skriv talet som 1234 eller 1 234; lämna cellen tom om uppgiften saknas."
                                : "Skriv talet som 1234, 1 234 eller 1 234%s50; lämna cellen tom om uppgiften saknas."
                                        .formatted(decimalSign)));
    }

    Refused invisible(int letter) {
        return made(
                String.valueOf(letter),
                why -> new Refused(
                        FindingCode.INVISIBLE_CHARACTER,
                        "Cellen innehåller ett tecken som inte syns (U+%04X).".formatted(letter),
                        "Skriv in cellen på nytt för hand."));
    }

    private Refused made(String reason, Function<String, Refused> making) {
        if (made.size() > REMEMBERED) {
            made.clear();
        }
        return Objects.requireNonNull(made.computeIfAbsent(reason, making));
    }
}
