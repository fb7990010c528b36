package se.finsam.member;

import java.util.regex.Pattern;

/** The blanks that spreadsheets and people leave around and inside text: tab, line breaks, and all space separators of Unicode. */
public final class Blanks {

    private static final String ANY = "[\\s\\p{Zs}]";
    private static final Pattern RUN = Pattern.compile(ANY + "+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^" + ANY + "+|" + ANY + "+$");

    private Blanks() {}

    /** Returns the text without blanks at its ends. */
    public static String trim(String text) {
        return AT_THE_ENDS.matcher(text).replaceAll("");
    }

    /** Returns the text without blanks at its ends, and with one plain blank for each run of them inside. */
    public static String collapse(String text) {
        return RUN.matcher(trim(text)).replaceAll(" ");
    }
}
