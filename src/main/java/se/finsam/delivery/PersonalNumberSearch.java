package se.finsam.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.member.Member;

/**
 * Looks for personnummer and samordningsnummer in raw text, in every encoding that it may be written in.
 *
 * <p>It looks for the form, a possible date and a valid check digit (Luhn over the last ten digits, as Skatteverket
 * describes it), and tells nothing but the lines.
 */
final class PersonalNumberSearch {

    /** Those in which lines are parted alike. Files in the last two may be refused, and are kept all the same. */
    private static final List<Charset> BYTEWISE = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            Charset.forName("IBM850"),
            Charset.forName("x-MacRoman"));

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final String BLANK = "[\\p{Zs}\\p{Cf}\\t]*+";
    private static final String MONTH = "(?:0\\d|1[0-2])";
    private static final String DAY = "(?:[0-2]\\d|3[01]|[678]\\d|9[01])";
    private static final Pattern FORM = Pattern.compile("(?<!\\d)(?:\\d\\d)?(\\d\\d" + MONTH + DAY + ")" + BLANK
            + "(?:[-+\\p{Pd}\\u2212]" + BLANK + "){0,2}(\\d{4})(?!\\d)");

    /** How many digits the form has at least. */
    private static final int DIGITS = 10;

    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    private final Set<String> somethingElse;

    /** Looks in files of anybody. */
    PersonalNumberSearch() {
        this.somethingElse = Set.of();
    }

    /** Looks in files of a member, and not at what it says is something else. */
    PersonalNumberSearch(Member member) {
        this.somethingElse = member.notPersonalNumbers().stream()
                .map(PersonalNumberSearch::digits)
                .collect(Collectors.toSet());
    }

    /** Returns the lines, from 1, in which a file holds a number. */
    SortedSet<Long> lines(byte[] content) {
        SortedSet<Long> lines = new TreeSet<>();
        if (hasEnoughDigits(content)) {
            BYTEWISE.forEach(charset -> lines.addAll(lines(new String(content, charset))));
        }
        if (lines.isEmpty() && hasZero(content)) {
            WIDE.forEach(charset -> lines.addAll(lines(new String(content, charset))));
        }
        return lines;
    }

    /** Text of two bytes a letter has a zero in each separator and line break. */
    private static boolean hasZero(byte[] content) {
        for (byte part : content) {
            if (part == 0) {
                return true;
            }
        }
        return false;
    }

    /** The same as of a text, in any of the encodings whose first half is ASCII: each byte of the other half may be a digit. */
    private static boolean hasEnoughDigits(byte[] content) {
        int digits = 0;
        for (int position = 0; position < content.length && digits < DIGITS; position++) {
            int letter = content[position];
            if (letter < 0 || isDigit((char) letter)) {
                digits++;
            } else if (!mayStandBetween((char) letter)) {
                digits = 0;
            }
        }
        return digits >= DIGITS;
    }

    /** Whether a text, such as a name, holds a number of anybody. */
    static boolean isIn(String text) {
        return new PersonalNumberSearch().isInText(text);
    }

    boolean isInText(String text) {
        return !lines(text).isEmpty();
    }

    private List<Long> lines(String text) {
        return hasEnoughDigits(text) ? linesWithForm(text) : List.of();
    }

    /**
     * Whether some ten digits of any script have nothing between them but what may stand there, which is so in few files and
     * seen in one passage.
     */
    private static boolean hasEnoughDigits(String text) {
        int digits = 0;
        for (int position = 0; position < text.length() && digits < DIGITS; position++) {
            char letter = text.charAt(position);
            if (isDigit(letter)) {
                digits++;
            } else if (!mayStandBetween(letter)) {
                digits = 0;
            }
        }
        return digits >= DIGITS;
    }

    /** Half a letter may be half a digit. */
    private static boolean isDigit(char letter) {
        return letter < 0x80
                ? letter >= '0' && letter <= '9'
                : Character.isDigit(letter) || Character.isSurrogate(letter);
    }

    private static boolean mayStandBetween(char letter) {
        if (letter < 0x80) {
            return letter == ' ' || letter == '\t' || letter == '-' || letter == '+';
        }
        int type = Character.getType(letter);
        return type == Character.SPACE_SEPARATOR
                || type == Character.FORMAT
                || type == Character.DASH_PUNCTUATION
                || letter == '\u2212';
    }

    private List<Long> linesWithForm(String text) {
        String digits = OTHER_SCRIPT
                .matcher(text)
                .replaceAll(
                        digit -> String.valueOf(Character.digit(digit.group().codePointAt(0), 10)));
        List<Long> lines = new ArrayList<>();
        Matcher number = FORM.matcher(digits);
        Matcher lineBreak = LINE_BREAK.matcher(digits);
        long line = 1;
        int nextBreak = lineBreak.find() ? lineBreak.start() : digits.length();
        for (int from = 0; number.find(from); from = number.start() + 1) {
            while (nextBreak < number.start()) {
                line++;
                nextBreak = lineBreak.find() ? lineBreak.start() : digits.length();
            }
            if (hasValidCheckDigit(number.group(1) + number.group(2))
                    && !somethingElse.contains(digits(number.group()))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
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
