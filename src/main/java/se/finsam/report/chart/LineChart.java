package se.finsam.report.chart;

import java.util.List;

/**
 * Lines over time, one for each area, with a gap where a figure is missing.
 *
 * @param labels what the points in time are called, in short; may be empty
 * @param lines at most eight
 * @param besides the lines of charts to be compared with this one, whose figures the axis spans too; may be empty
 */
public record LineChart(Caption caption, Axis axis, List<String> labels, List<Line> lines, List<Line> besides) {

    public LineChart {
        labels = labels.stream().map(PlainText::of).toList();
        lines = List.copyOf(lines);
        besides = List.copyOf(besides);
        Fill.checkCount(lines.size());
        for (Line line : lines) {
            if (line.points().size() != labels.size()) {
                throw new IllegalArgumentException("A line has one point per label: " + line.name());
            }
        }
    }

    /** One area, with a figure for each point in time. */
    public record Line(String name, List<Figure> points) {

        public Line {
            name = PlainText.of(name);
            points = List.copyOf(points);
        }
    }

    /** The lines in their places, each with a letter at its end that says which it is. */
    public Drawing drawing() {
        if (labels.isEmpty() || lines.isEmpty()) {
            return Sheet.empty(caption);
        }
        Sheet sheet = new Sheet(caption);
        double top = sheet.paragraph(0, 0, Lettering.TICK, axis.unit());
        LinePlot plot = new LinePlot(this, top);
        plot.drawAxes(sheet);
        new LineStrokes(this, plot).draw(sheet);
        new LineLetters(plot).draw(sheet, lines);
        return sheet.drawing(new LineLegend(sheet, labels).draw(plot.below(), lines));
    }
}
