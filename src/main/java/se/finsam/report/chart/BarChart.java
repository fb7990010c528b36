package se.finsam.report.chart;

import java.util.List;

/**
 * Lying bars from zero, each below its name: one figure of many things.
 *
 * @param bars from the top; may be empty
 */
public record BarChart(Caption caption, List<Bar> bars) {

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** What one bar shows. */
    public record Bar(String label, Figure figure) {

        public Bar {
            label = PlainText.of(label);
        }
    }

    /** The bars in their places. */
    public Drawing drawing() {
        if (bars.isEmpty()) {
            return Sheet.empty(caption);
        }
        Sheet sheet = new Sheet(caption);
        BarRows rows = new BarRows(sheet, 0, bars.stream().map(Bar::figure).toList());
        bars.forEach(bar -> rows.draw(bar.label(), List.of(bar.figure())));
        return sheet.drawing(rows.bottom());
    }
}
