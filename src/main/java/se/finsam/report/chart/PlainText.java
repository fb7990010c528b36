package se.finsam.report.chart;

import java.util.regex.Pattern;

/** What somebody has written, as it may stand in an XML document: on one line, with nothing that acts on what shows it. */
final class PlainText {

    private static final Pattern ACTING =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]+");

    private PlainText() {}

    /** The text with a dot for each run of control and format characters and line breaks. */
    static String of(String text) {
        return ACTING.matcher(text).replaceAll("·");
    }
}
