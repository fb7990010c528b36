package se.finsam.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.member.Blanks;

/**
 * Reads a number as the contract writes it: decimal comma, thousands in whole groups of three parted by a blank, a minus in
 * front, after an amount an optional {@code kr}, {@code SEK} or {@code :-}. A point is neither a decimal sign nor a
 * separator, and no unit is guessed: what could mean two numbers is refused. Where a member has declared the point as its
 * decimal sign, the two change places.
 */
final class SwedishNumber {

    private static final int LONGEST = 100;

    /** So many letters always fit into a long. */
    private static final int LONGEST_PLAIN = 18;

    private static final String GROUP_BLANK = "[ \\u00A0\\u202F\\u2009]";
    private static final Pattern CURRENCY = Pattern.compile("(?i)(?<=[0-9]|" + GROUP_BLANK + ")(?:kr|sek|:-)$");

    private static final Pattern WITH_COMMA = number(',');

    private final boolean mayHaveCurrency;
    private final char decimalSign;
    private final Pattern number;

    /** Reads amounts, which may have a currency behind them, or other numbers. */
    SwedishNumber(boolean mayHaveCurrency, char decimalSign) {
        this.mayHaveCurrency = mayHaveCurrency;
        this.decimalSign = decimalSign;
        this.number = decimalSign == ',' ? WITH_COMMA : number(decimalSign);
    }

    private static Pattern number(char decimalSign) {
        return Pattern.compile(
                "([-\\u2212]?)((?:[0-9]+|[0-9]{1,3}(?:" + GROUP_BLANK + "[0-9]{3})+)(?:[" + decimalSign + "][0-9]+)?)");
    }

    /** A number, or the reason in Swedish why the text is none. */
    sealed interface Reading {}

    record Read(BigDecimal number) implements Reading {}

    record Refused(String reason) implements Reading {}

    private record Trap(Pattern form, String reason) {}

    /** Made when the first number is refused: most runs refuse none. */
    private static final class Traps {

        private static final List<Trap> WITH_COMMA = traps(',');
        private static final List<Trap> WITH_POINT = traps('.');

        private static List<Trap> of(char decimalSign) {
            return decimalSign == ',' ? WITH_COMMA : WITH_POINT;
        }
    }

    /** In this order: the first that fits tells the reason. */
    private static List<Trap> traps(char decimalSign) {
        String other = decimalSign == ',' ? "." : ",";
        String otherReason = decimalSign == ','
                ? "punkt är varken decimaltecken eller tusentalsavgränsare; skriv decimaler med komma"
                : "komma är varken decimaltecken eller tusentalsavgränsare; skriv decimaler med punkt, som är avtalat";
        return Stream.of(
                        trap("#+", "Excel har skrivit ut tecknet # eftersom kolumnen är för smal"),
                        trap("#.*", "cellen har ett fel i Excel"),
                        trap("[-\\u2212]", "ett ensamt minustecken är inget tal; lämna cellen tom"),
                        trap("[-\\u2212]\\s.*", "minustecknet ska stå direkt före talet"),
                        trap(
                                "(?i).*\\d\\s*(tkr|mkr|tsek|msek|tusen|miljoner)",
                                "enheten gissas inte; skriv hela kronor"),
                        trap("\\(.*\\)", "parentes betyder inte minus här; skriv ett minustecken"),
                        trap("(?i)[-+]?[0-9.,]+e[-+]?[0-9]+", "tal i potensform tas inte emot; skriv ut talet"),
                        trap(".*[\\p{Nd}&&[^0-9]].*", "talet innehåller siffror från en annan skrift än 0–9"),
                        trap(".*[0-9][" + other + "].*|.*[" + other + "][0-9].*", otherReason),
                        trap(
                                "[^" + decimalSign + "]*[" + decimalSign + "][^" + decimalSign + "]*[" + decimalSign
                                        + "].*",
                                decimalSign == ',' ? "talet har mer än ett komma" : "talet har mer än en punkt"),
                        trap(
                                "[-\\u2212]?[0-9\\s\\p{Zs}]*[" + decimalSign + "]|[" + decimalSign + "][0-9]+",
                                "det ska stå siffror både före och efter decimaltecknet"),
                        trap(
                                "[-\\u2212]?[0-9\\s\\p{Zs}]+([" + decimalSign + "][0-9\\s\\p{Zs}]*)?",
                                "tusental ska delas i hela grupper om tre siffror"))
                .toList();
    }

    /** Reads a cell that is not blank, its outer blanks taken off. */
    Reading read(String cell) {
        if (cell.length() > LONGEST) {
            return new Refused("det är längre än något tal här kan vara");
        }
        BigDecimal plain = plain(cell);
        if (plain != null) {
            return new Read(plain);
        }
        String bare = mayHaveCurrency ? Blanks.trim(CURRENCY.matcher(cell).replaceFirst("")) : cell;
        Matcher matcher = number.matcher(bare);
        if (matcher.matches()) {
            String sign = matcher.group(1).isEmpty() ? "" : "-";
            String digits = Blanks.collapse(matcher.group(2)).replace(" ", "").replace(decimalSign, '.');
            return new Read(new BigDecimal(sign + digits));
        }
        return new Refused(Traps.of(decimalSign).stream()
                .filter(trap -> trap.form().matcher(bare).matches())
                .map(Trap::reason)
                .findFirst()
                .orElse("det är inget tal"));
    }

    /** Digits alone, with a decimal sign between two of them or none, as most numbers are written; null where it is not that. */
    private @Nullable BigDecimal plain(String cell) {
        if (cell.length() > LONGEST_PLAIN) {
            return null;
        }
        long digits = 0;
        int decimals = 0;
        for (int place = 0; place < cell.length(); place++) {
            char letter = cell.charAt(place);
            if (letter >= '0' && letter <= '9') {
                digits = 10 * digits + (letter - '0');
            } else if (letter == decimalSign && decimals == 0 && place > 0 && place < cell.length() - 1) {
                decimals = cell.length() - 1 - place;
            } else {
                return null;
            }
        }
        return cell.isEmpty() ? null : BigDecimal.valueOf(digits, decimals);
    }

    private static Trap trap(String form, String reason) {
        return new Trap(Pattern.compile(form, Pattern.DOTALL), reason);
    }
}
