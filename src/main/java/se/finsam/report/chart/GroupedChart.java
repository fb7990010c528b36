package se.finsam.report.chart;

import java.util.List;

/**
 * Lying bars from zero in groups: the same few figures of several areas.
 *
 * @param series what the bars of every group show, in order; at most eight
 * @param groups from the top; may be empty
 */
public record GroupedChart(Caption caption, List<String> series, List<Group> groups) {

    public GroupedChart {
        series = series.stream().map(PlainText::of).toList();
        groups = List.copyOf(groups);
        Fill.checkCount(series.size());
        for (Group group : groups) {
            if (group.figures().size() != series.size()) {
                throw new IllegalArgumentException("A group has one figure per series: " + group.label());
            }
        }
    }

    /** The figures of one area, one per series. */
    public record Group(String label, List<Figure> figures) {

        public Group {
            label = PlainText.of(label);
            figures = List.copyOf(figures);
        }
    }

    /** The bars in their places, below what their patterns mean. */
    public Drawing drawing() {
        if (groups.isEmpty()) {
            return Sheet.empty(caption);
        }
        Sheet sheet = new Sheet(caption);
        double top = new Swatches(sheet).draw(0, series) + BarRows.BELOW_LEGEND;
        List<Figure> figures =
                groups.stream().flatMap(group -> group.figures().stream()).toList();
        BarRows rows = new BarRows(sheet, top, figures);
        groups.forEach(group -> rows.draw(group.label(), group.figures()));
        return sheet.drawing(rows.bottom());
    }
}
