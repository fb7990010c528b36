package se.finsam.report;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.jspecify.annotations.Nullable;

/**
 * How a cell of a workbook looks.
 *
 * @param wraps whether the row grows with its text, instead of text running out over blank cells beside it
 * @param rule at which side a line is drawn; null for none
 */
record Look(Letters letters, boolean wraps, boolean isAtTheRight, @Nullable BorderSide rule) {

    static final Look TITLE = new Look(Letters.LARGE, false, false, null);
    static final Look PLAIN = new Look(Letters.USUAL, false, false, null);
    static final Look STRONG = new Look(Letters.BOLD, true, false, null);
    static final Look HEAD = new Look(Letters.BOLD, true, false, BorderSide.BOTTOM);
    static final Look BODY = new Look(Letters.USUAL, true, false, null);
    static final Look LINK = new Look(Letters.LINK, true, false, null);

    /** In the first of the rows that belong together. */
    static final Look FIRST = new Look(Letters.BOLD, true, false, BorderSide.TOP);

    private static final String BLUE = "1F4E79";
    private static final int LARGE_SIZE = 14;

    /** How its letters look. */
    enum Letters {
        USUAL,
        BOLD,
        LARGE,
        LINK;

        private void of(StyleSetter style) {
            switch (this) {
                case USUAL -> {}
                case BOLD -> style.bold();
                case LARGE -> style.bold().fontSize(LARGE_SIZE);
                case LINK -> style.underlined().fontColor(BLUE);
            }
        }
    }

    Look atTheRight() {
        return new Look(letters, wraps, true, rule);
    }

    /** Has a cell look so. */
    void of(StyleSetter style, String format) {
        style.format(format).wrapText(wraps).verticalAlignment("top");
        letters.of(style);
        if (isAtTheRight) {
            style.horizontalAlignment("right");
        }
        if (rule != null) {
            style.borderStyle(rule, BorderStyle.THIN).borderColor(rule, BLUE);
        }
        style.set();
    }
}
