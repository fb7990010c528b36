package se.finsam.report.chart;

import java.util.List;

/** Small squares of each fill with a text after them, in as many lines as it takes. */
final class Swatches {

    private static final double SIDE = 11;
    private static final double BEFORE_TEXT = 16;
    private static final double BETWEEN = 12;
    private static final double LINE = 18;

    private final Sheet sheet;
    private double x;
    private double y;

    Swatches(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the texts downwards from a height, each after the fill of its place in the list, and returns the height below. */
    double draw(double top, List<String> texts) {
        x = 0;
        y = top;
        for (int place = 0; place < texts.size(); place++) {
            draw(Fill.of(place), texts.get(place));
        }
        return x > 0 ? y + LINE : y;
    }

    private void draw(Fill fill, String text) {
        double width = BEFORE_TEXT + Lettering.LABEL.width(text);
        if (x > 0 && x + width > Sheet.WIDTH) {
            x = 0;
            y += LINE;
        }
        sheet.bar(new Area(x + 0.5, y + 2, SIDE, SIDE), fill);
        if (width > Sheet.WIDTH) {
            y = sheet.paragraph(BEFORE_TEXT, y, Lettering.LABEL, text);
        } else {
            sheet.words(x + BEFORE_TEXT, y + Lettering.BASELINE, Lettering.LABEL, text);
            x += width + BETWEEN;
        }
    }
}
