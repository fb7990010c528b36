package se.finsam.pollution;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers by the contract: decimal comma, blanks in whole groups of three, a minus in front, a unit only after an amount. */
final class SecondNumber {

    private static final Pattern NUMBER =
            Pattern.compile("([-\u2212]?)([0-9]+|[0-9]{1,3}(?:[ \u00A0\u202F\u2009][0-9]{3})+)(?:,([0-9]+))?");
    private static final Pattern UNIT = Pattern.compile("(?i)[ \u00A0\u202F\u2009]*(?:kr|SEK|:-)$");
    private static final Pattern PER_CENT = Pattern.compile("[ \u00A0\u202F\u2009]*%$");
    private static final BigDecimal HIGHEST_AMOUNT = new BigDecimal("1000000000");
    private static final int HIGHEST_COUNT = 1_000_000;

    private SecondNumber() {}

    static Integer count(String cell) {
        BigDecimal count = number(cell, 0);
        if (count.signum() < 0 || count.compareTo(BigDecimal.valueOf(HIGHEST_COUNT)) > 0) {
            throw new NotUnderstoodException(cell + " is no count from 0 to 1,000,000");
        }
        return count.intValueExact();
    }

    static BigDecimal amount(String cell) {
        BigDecimal amount = number(UNIT.matcher(Wording.trimmed(cell)).replaceFirst(""), 2);
        if (amount.abs().compareTo(HIGHEST_AMOUNT) > 0) {
            throw new NotUnderstoodException(cell + " is above 1,000,000,000 either way");
        }
        return amount;
    }

    static BigDecimal percentage(String cell) {
        return number(PER_CENT.matcher(Wording.trimmed(cell)).replaceFirst(""), 2);
    }

    private static BigDecimal number(String cell, int decimals) {
        Matcher number = NUMBER.matcher(Wording.trimmed(cell));
        if (!number.matches()) {
            throw new NotUnderstoodException(cell + " is no number");
        }
        String whole = number.group(2).replaceAll("[^0-9]", "");
        String fraction = number.group(3) == null ? "" : number.group(3);
        if (fraction.length() > decimals) {
            throw new NotUnderstoodException(cell + " has more than %d decimals".formatted(decimals));
        }
        BigDecimal value = new BigDecimal(whole + "." + fraction + "0").setScale(decimals);
        return number.group(1).isEmpty() ? value : value.negate();
    }
}
