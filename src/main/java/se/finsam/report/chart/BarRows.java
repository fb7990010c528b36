package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Rows of a name and the bars below it, all on one scale that has zero on it. */
final class BarRows {

    static final double BELOW_LEGEND = 10;

    private static final double THICKNESS = 14;
    private static final double BETWEEN_BARS = 3;
    private static final double BETWEEN_ROWS = 8;
    private static final double BELOW_LABEL = 3;
    private static final double BEFORE_TEXT = 6;

    /** What a text may take of the width before it has to stand above its bar. */
    private static final double MOST_FOR_TEXT = 140;

    private static final double EDGE = 0.5;

    private final Sheet sheet;
    private final Scale scale;
    private double y;

    /** @param figures all that will be drawn */
    BarRows(Sheet sheet, double top, List<Figure> figures) {
        this.sheet = sheet;
        this.y = top;
        double text = figures.stream()
                .mapToDouble(figure -> Lettering.VALUE.width(figure.text()))
                .filter(width -> width <= MOST_FOR_TEXT)
                .max()
                .orElse(0);
        List<BigDecimal> values =
                figures.stream().map(Figure::value).filter(Objects::nonNull).toList();
        this.scale = Scale.over(values, EDGE, Sheet.WIDTH - EDGE - BEFORE_TEXT - text);
    }

    void draw(String label, List<Figure> figures) {
        sheet.beginRow(y);
        y = sheet.paragraph(0, y, Lettering.LABEL, label) + BELOW_LABEL;
        for (int series = 0; series < figures.size(); series++) {
            draw(figures.get(series), Fill.of(series));
        }
        y += BETWEEN_ROWS;
    }

    double bottom() {
        return y;
    }

    /** A bar to the left of zero has its text on the other side, where nothing else is. */
    private void draw(Figure figure, Fill fill) {
        double zero = scale.zero();
        double end = figure.value() == null ? zero : scale.at(figure.value());
        double textAt = Math.max(zero, end) + BEFORE_TEXT;
        boolean isBehind = textAt + Lettering.VALUE.width(figure.text()) <= Sheet.WIDTH;
        if (!isBehind) {
            y = sheet.paragraph(0, y, Lettering.VALUE, figure.text()) + BELOW_LABEL;
        }
        if (figure.value() != null && figure.value().signum() != 0) {
            double length = Math.max(1, Math.abs(end - zero));
            sheet.bar(new Area(end < zero ? zero - length : zero, y, length, THICKNESS), fill);
        }
        sheet.down(zero, y - BETWEEN_BARS / 2, y + THICKNESS + BETWEEN_BARS / 2, Rule.AXIS);
        if (isBehind) {
            sheet.words(textAt, y + Lettering.BASELINE, Lettering.VALUE, figure.text());
        }
        y += THICKNESS + BETWEEN_BARS;
    }
}
