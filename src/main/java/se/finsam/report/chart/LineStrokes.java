package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.List;
import se.finsam.report.chart.LineChart.Line;

/** The lines of a chart and the markers on their points. */
final class LineStrokes {

    /** With more points in time than this, only those that are named have markers. */
    private static final int MOST_MARKERS = 16;

    private final LineChart chart;
    private final LinePlot plot;

    LineStrokes(LineChart chart, LinePlot plot) {
        this.chart = chart;
        this.plot = plot;
    }

    void draw(Sheet sheet) {
        for (int line = 0; line < chart.lines().size(); line++) {
            String path = path(chart.lines().get(line).points());
            if (!path.isEmpty()) {
                sheet.add(LineStyle.of(line).line(path));
            }
        }
        for (int line = 0; line < chart.lines().size(); line++) {
            drawMarkers(sheet, chart.lines().get(line), LineStyle.of(line));
        }
    }

    /** A point after a gap begins anew. */
    private String path(List<Figure> points) {
        StringBuilder path = new StringBuilder();
        boolean isOpen = false;
        for (int point = 0; point < points.size(); point++) {
            BigDecimal value = points.get(point).value();
            if (value != null) {
                path.append(isOpen ? "L" : "M").append(Coordinate.of(plot.x(point)));
                path.append(' ').append(Coordinate.of(plot.y(value)));
            }
            isOpen = value != null;
        }
        return path.toString();
    }

    private void drawMarkers(Sheet sheet, Line line, LineStyle style) {
        for (int point = 0; point < line.points().size(); point++) {
            Figure figure = line.points().get(point);
            if (figure.value() != null && isMarked(line.points(), point)) {
                String hint = "%s, %s: %s".formatted(line.name(), chart.labels().get(point), figure.text());
                sheet.add(style.marker(plot.x(point), plot.y(figure.value()), hint));
            }
        }
    }

    /** The end of a line, where its letter stands, and a point between gaps, which would not be seen without. */
    private boolean isMarked(List<Figure> points, int point) {
        boolean isLone = isMissing(points, point - 1) && isMissing(points, point + 1);
        boolean isEnd = point == LineLetters.lastPoint(points);
        return isLone || isEnd || points.size() <= MOST_MARKERS || plot.isNamed(point);
    }

    private static boolean isMissing(List<Figure> points, int point) {
        return point < 0 || point >= points.size() || points.get(point).value() == null;
    }
}
