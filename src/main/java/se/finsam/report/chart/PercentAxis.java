package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** A level scale from 0 to 100 per cent. */
record PercentAxis(double from, double to) {

    private static final List<BigDecimal> QUARTERS = IntStream.rangeClosed(0, 4)
            .mapToObj(quarter -> BigDecimal.valueOf(25L * quarter, 2))
            .toList();
    private static final double TICK = 4;

    /** Where a fraction of 1 lies; the ends for what is outside. */
    double at(BigDecimal share) {
        BigDecimal within = share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return new Scale(BigDecimal.ZERO, BigDecimal.ONE, from, to).at(within);
    }

    /** Draws the guides of one row. */
    void drawGuides(Sheet sheet, double top, double bottom) {
        QUARTERS.forEach(share -> sheet.down(at(share), top, bottom, Rule.GUIDE));
    }

    /** Draws the scale with its marks and returns the height below. */
    double draw(Sheet sheet, double top) {
        sheet.across(top, from, to, Rule.AXIS);
        for (BigDecimal share : QUARTERS) {
            sheet.down(at(share), top, top + TICK, Rule.AXIS);
            String text = new Axis("", Axis.Kind.PERCENT).text(share);
            sheet.wordsAround(at(share), top + TICK + Lettering.BASELINE, Lettering.TICK, text);
        }
        return top + TICK + Lettering.LINE;
    }
}
