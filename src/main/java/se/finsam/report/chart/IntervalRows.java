package se.finsam.report.chart;

import se.finsam.report.chart.IntervalChart.Interval;

/** Rows of a name with its figure, and the interval below. */
final class IntervalRows {

    private static final double HEIGHT = 18;
    private static final double BETWEEN_ROWS = 8;
    private static final double BELOW_LABEL = 2;
    private static final double EDGE = 6;
    private static final double HALF_CAP = 5;

    private final Sheet sheet;
    private final PercentAxis axis = new PercentAxis(EDGE, Sheet.WIDTH - EDGE);
    private double y;

    IntervalRows(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(Interval interval) {
        sheet.beginRow(y);
        y = sheet.entry(0, y, interval.label(), interval.text()) + BELOW_LABEL;
        axis.drawGuides(sheet, y, y + HEIGHT);
        double middle = y + HEIGHT / 2;
        sheet.across(middle, axis.from(), axis.to(), Rule.GUIDE);
        if (interval.low() != null && interval.high() != null) {
            drawLine(middle, axis.at(interval.low()), axis.at(interval.high()));
        }
        if (interval.value() != null) {
            sheet.add(LineStyle.FIRST.marker(axis.at(interval.value()), middle, null));
        }
        y += HEIGHT + BETWEEN_ROWS;
    }

    private void drawLine(double middle, double low, double high) {
        String cap = "V" + Coordinate.of(middle + HALF_CAP);
        String top = Coordinate.of(middle - HALF_CAP);
        String line = "M" + Coordinate.of(low) + " " + Coordinate.of(middle) + "H" + Coordinate.of(high);
        String caps = "M" + Coordinate.of(low) + " " + top + cap + "M" + Coordinate.of(high) + " " + top + cap;
        sheet.add(LineStyle.FIRST.line(line + caps));
    }

    double drawAxis() {
        return axis.draw(sheet, y);
    }
}
