package se.finsam.member;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures and times as Swedish readers write them: {@code 43 737,50}, {@code 74,0 %}, {@code 2024-02-23}. */
public final class SwedishFigures {

    /** Where a figure is parted into thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm");

    /** For words whose first letter is made a capital. */
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private SwedishFigures() {}

    /** An amount with two decimals, in the unit given. */
    public static String amount(BigDecimal amount) {
        return grouped(amount.setScale(2, RoundingMode.UNNECESSARY));
    }

    /** A whole number. */
    public static String count(BigDecimal count) {
        return grouped(count.setScale(0, RoundingMode.UNNECESSARY));
    }

    /** A whole number. */
    public static String count(long count) {
        return count(BigDecimal.valueOf(count));
    }

    /** A fraction of 1 as a percentage with one decimal, rounded half away from zero. */
    public static String percentage(BigDecimal share) {
        return grouped(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + " %";
    }

    /** A difference of two fractions of 1 in percentage points, its sign in front, with one decimal, rounded likewise. */
    public static String points(BigDecimal difference) {
        BigDecimal rounded = difference.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + grouped(rounded);
    }

    /** A change in per cent, its sign in front, with one decimal, rounded half away from zero. */
    public static String change(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + grouped(rounded) + "\u00A0%";
    }

    /** The day in Sweden. */
    public static String date(Instant instant) {
        return LocalDate.ofInstant(instant, SWEDEN).toString();
    }

    /** The day and minute in Sweden. */
    public static String time(Instant instant) {
        return TIME.withZone(SWEDEN).format(instant);
    }

    private static String grouped(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.", -1);
        String whole = THOUSANDS.matcher(parts[0]).replaceAll(" ");
        String sign = number.signum() < 0 ? "\u2212" : "";
        return sign + whole + (parts.length > 1 ? "," + parts[1] : "");
    }
}
