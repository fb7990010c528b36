package se.finsam.report.chart;

/**
 * How wide a letter is at most, in parts of the letter size.
 *
 * <p>Bounds for Liberation Sans, and so for Arial and Helvetica, which share its widths: the drawing is made without a font
 * at hand, and what is estimated too wide still fits.
 */
final class GlyphWidth {

    private static final String NARROW = " \u00A0.,:;'’”|!()[]/-iljftI";
    private static final String WIDE = "mwMW%@";
    private static final int LAST_ASCII = 0x7F;
    private static final int LAST_LATIN = 0x17F;
    private static final double NARROW_WIDTH = 0.34;
    private static final double USUAL_WIDTH = 0.56;
    private static final double CAPITAL_WIDTH = 0.8;
    private static final double WIDE_WIDTH = 1.02;
    private static final double BOLD = 1.1;

    private GlyphWidth() {}

    static double of(String text, boolean isBold) {
        return text.codePoints().mapToDouble(GlyphWidth::of).sum() * (isBold ? BOLD : 1);
    }

    private static double of(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return NARROW_WIDTH;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return WIDE_WIDTH;
        }
        if ("−+<>=&·–".indexOf(letter) >= 0 || (letter <= LAST_LATIN && Character.isUpperCase(letter))) {
            return CAPITAL_WIDTH;
        }
        return letter <= LAST_ASCII || "åäöéüè".indexOf(letter) >= 0 ? USUAL_WIDTH : WIDE_WIDTH;
    }
}
