package se.finsam.member;

/**
 * The blanks that spreadsheets and people leave around and inside text: tab, line breaks, and all space separators of
 * Unicode.
 *
 * <p>Worked out letter by letter: a pattern for blanks at the end takes time by the square of a long run of them.
 */
public final class Blanks {

    private static final char LAST_ASCII = '\u007F';

    private Blanks() {}

    /** Returns the text without blanks at its ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Returns the text without blanks at its ends, and with one plain blank for each run of them inside. */
    public static String collapse(String text) {
        String trimmed = trim(text);
        return hasSingleBlanks(trimmed) ? trimmed : withSingleBlanks(trimmed);
    }

    private static boolean hasSingleBlanks(String trimmed) {
        for (int position = 0; position < trimmed.length(); position++) {
            char letter = trimmed.charAt(position);
            if (isBlank(letter) && (letter != ' ' || trimmed.charAt(position - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String withSingleBlanks(String trimmed) {
        StringBuilder collapsed = new StringBuilder(trimmed.length());
        for (int position = 0; position < trimmed.length(); position++) {
            char letter = trimmed.charAt(position);
            if (!isBlank(letter)) {
                collapsed.append(letter);
            } else if (!isBlank(trimmed.charAt(position - 1))) {
                collapsed.append(' ');
            }
        }
        return collapsed.toString();
    }

    /** Whether a text has nothing but blanks, or nothing at all. */
    public static boolean isBlank(String text) {
        for (int position = 0; position < text.length(); position++) {
            if (!isBlank(text.charAt(position))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter is one of them. */
    public static boolean isBlank(char letter) {
        return letter <= ' '
                ? letter == ' ' || (letter >= '\t' && letter <= '\r')
                : letter > LAST_ASCII && Character.getType(letter) == Character.SPACE_SEPARATOR;
    }
}
