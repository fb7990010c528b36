package se.finsam.report;

import java.util.regex.Pattern;

/** How many lines a text takes where it is wrapped, at most: letters differ in width, and bold ones are wider. */
final class WrappedText {

    /** A line of words holds at least so many hundredths of the letters that its column is wide. */
    private static final int FILLED = 85;

    private static final int HUNDRED = 100;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WrappedText() {}

    static int lines(String text, int width) {
        long room = Math.max(1, (long) width * FILLED / HUNDRED);
        int lines = 1;
        long used = 0;
        for (String word : words(text)) {
            long after = used == 0 ? word.length() : used + 1 + word.length();
            if (after > room && used > 0) {
                lines++;
                after = word.length();
            }
            lines += (int) ((after - 1) / width);
            used = (after - 1) % width + 1;
        }
        return lines;
    }

    /** The words of a text, which is parted at its blanks. */
    static String[] words(String text) {
        return BLANKS.split(text, -1);
    }
}
