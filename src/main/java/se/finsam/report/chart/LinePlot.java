package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where points in time and values lie in a chart of lines, and the axes that say so. */
final class LinePlot {

    private static final double HEIGHT = 190;

    private static final double ABOVE = 8;
    private static final double TICK = 4;
    private static final double BEFORE_AXIS = 6;
    private static final double AFTER_AXIS = 8;

    /** For the letters at the ends of the lines. */
    private static final double RIGHT = 28;

    private static final double BETWEEN_LABELS = 10;
    private static final double MOST_FOR_LABEL = 90;

    private final LineChart chart;
    private final List<BigDecimal> ticks;
    private final Scale scale;
    private final double widestLabel;
    private final double left;
    private final double right = Sheet.WIDTH - RIGHT;

    LinePlot(LineChart chart, double top) {
        this.chart = chart;
        this.ticks = chart.axis().ticks(values(chart));
        double highest = top + ABOVE;
        this.scale = new Scale(ticks.get(0), ticks.get(ticks.size() - 1), highest + HEIGHT, highest);
        this.widestLabel = chart.labels().stream()
                .mapToDouble(label -> Math.min(MOST_FOR_LABEL, Lettering.TICK.width(label)))
                .max()
                .orElse(0);
        this.left = BEFORE_AXIS
                + ticks.stream()
                        .mapToDouble(tick -> Lettering.TICK.width(chart.axis().text(tick)))
                        .max()
                        .orElse(0);
    }

    private static List<BigDecimal> values(LineChart chart) {
        return Stream.concat(chart.lines().stream(), chart.besides().stream())
                .flatMap(line -> line.points().stream())
                .map(Figure::value)
                .filter(Objects::nonNull)
                .toList();
    }

    double bottom() {
        return scale.from();
    }

    /** Where the names of the points in time end. */
    double below() {
        return bottom() + TICK + Lettering.LINE + ABOVE;
    }

    /** A single point in time stands in the middle. */
    double x(int point) {
        int last = chart.labels().size() - 1;
        double from = left + AFTER_AXIS;
        return last == 0 ? (from + right) / 2 : from + (right - from) * point / last;
    }

    double y(BigDecimal value) {
        return scale.at(value);
    }

    void drawAxes(Sheet sheet) {
        for (BigDecimal tick : ticks) {
            sheet.across(y(tick), left, right, tick.signum() == 0 ? Rule.AXIS : Rule.GUIDE);
            sheet.wordsUpTo(
                    left - BEFORE_AXIS,
                    y(tick) + TICK,
                    Lettering.TICK,
                    chart.axis().text(tick));
        }
        for (int point = 0; point < chart.labels().size(); point++) {
            if (isNamed(point)) {
                sheet.down(x(point), bottom(), bottom() + TICK, Rule.AXIS);
                String label = Lettering.TICK.line(chart.labels().get(point), MOST_FOR_LABEL);
                sheet.wordsAround(x(point), bottom() + TICK + Lettering.BASELINE, Lettering.TICK, label);
            }
        }
    }

    /** Every so many that the names have room, counted back from the latest. */
    boolean isNamed(int point) {
        int last = chart.labels().size() - 1;
        double apart = last == 0 ? right - left : x(1) - x(0);
        int every = (int) Math.max(1, Math.ceil((widestLabel + BETWEEN_LABELS) / apart));
        return (last - point) % every == 0;
    }
}
