package se.finsam.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for personnummer and samordningsnummer in raw text, in every encoding that it may be written in.
 *
 * <p>It looks for the form, a possible date and a valid check digit (Luhn over the last ten digits, as Skatteverket
 * describes it), and tells nothing but the line.
 */
final class PersonalNumberSearch {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private static final String BLANK = "[\\p{Zs}\\p{Cf}\\t]*+";
    private static final String MONTH = "(?:0\\d|1[0-2])";
    private static final String DAY = "(?:[0-2]\\d|3[01]|[678]\\d|9[01])";
    private static final Pattern FORM = Pattern.compile("(?<!\\d)(?:\\d\\d)?(\\d\\d" + MONTH + DAY + ")" + BLANK
            + "(?:[-+\\p{Pd}\\u2212]" + BLANK + "){0,2}(\\d{4})(?!\\d)");

    private PersonalNumberSearch() {}

    /** Returns the line, from 1, of the first number found in a file; empty if there is none. */
    static Optional<Long> firstLine(byte[] content) {
        return CHARSETS.stream()
                .map(charset -> firstLine(new String(content, charset)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a text, such as a name, holds a number. */
    static boolean isIn(String text) {
        return firstLine(text).isPresent();
    }

    private static Optional<Long> firstLine(String text) {
        Matcher matcher = FORM.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            if (hasValidCheckDigit(matcher.group(1) + matcher.group(2))) {
                return Optional.of(1
                        + text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private static boolean hasValidCheckDigit(String tenDigits) {
        int sum = 0;
        for (int position = 0; position < tenDigits.length(); position++) {
            int product = (tenDigits.charAt(position) - '0') * (position % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
