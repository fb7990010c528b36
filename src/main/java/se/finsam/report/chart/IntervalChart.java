package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on a line from low to high for each area, on a scale from 0 to 100 per cent.
 *
 * @param intervals from the top; may be empty
 */
public record IntervalChart(Caption caption, List<Interval> intervals) {

    public IntervalChart {
        intervals = List.copyOf(intervals);
    }

    /**
     * One area, its numbers fractions of 1.
     *
     * @param low null, as high, where there is no interval
     * @param value null for no point
     * @param text the figure and its interval as printed, or the sign that stands for none
     */
    public record Interval(
            String label,
            @Nullable BigDecimal low,
            @Nullable BigDecimal value,
            @Nullable BigDecimal high,
            String text) {

        public Interval {
            label = PlainText.of(label);
            text = PlainText.of(text);
        }
    }

    /** The intervals in their places, above the scale. */
    public Drawing drawing() {
        if (intervals.isEmpty()) {
            return Sheet.empty(caption);
        }
        Sheet sheet = new Sheet(caption);
        IntervalRows rows = new IntervalRows(sheet);
        intervals.forEach(rows::draw);
        return sheet.drawing(rows.drawAxis());
    }
}
