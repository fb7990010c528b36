package se.finsam.receipt;

import java.util.regex.Pattern;

/** What somebody has written, as it may stand in a letter or a table: on one line, with nothing that acts on what shows it. */
final class ShownText {

    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]+");

    private ShownText() {}

    /** The text with a dot for each run of control and format characters and line breaks. */
    static String of(String text) {
        return ACTING.matcher(text).replaceAll("·");
    }

    /** The same, cut off where it is long. */
    static String of(String text, int longest) {
        String shown = of(text);
        if (shown.length() <= longest) {
            return shown;
        }
        boolean isInsidePair = Character.isHighSurrogate(shown.charAt(longest - 1));
        return shown.substring(0, isInsidePair ? longest - 1 : longest) + "…";
    }
}
