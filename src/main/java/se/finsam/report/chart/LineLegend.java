package se.finsam.report.chart;

import java.util.List;
import se.finsam.report.chart.LineChart.Line;

/** What each letter means, how its line looks, and its latest figure. */
final class LineLegend {

    private static final double SAMPLE_FROM = 16;
    private static final double SAMPLE_TO = 48;
    private static final double NAME = 56;
    private static final double BETWEEN = 2;
    private static final double MIDDLE = 8;

    private final Sheet sheet;
    private final List<String> labels;

    LineLegend(Sheet sheet, List<String> labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** Writes a row for each line downwards from a height and returns the height below. */
    double draw(double top, List<Line> lines) {
        double y = top;
        for (int line = 0; line < lines.size(); line++) {
            LineStyle style = LineStyle.of(line);
            sheet.beginRow(y);
            sheet.words(0, y + Lettering.BASELINE, Lettering.VALUE, style.letter());
            sheet.add(style.line("M" + Coordinate.of(SAMPLE_FROM) + " " + Coordinate.of(y + MIDDLE) + "H"
                    + Coordinate.of(SAMPLE_TO)));
            sheet.add(style.marker((SAMPLE_FROM + SAMPLE_TO) / 2, y + MIDDLE, null));
            y = sheet.entry(NAME, y, lines.get(line).name(), latest(lines.get(line))) + BETWEEN;
        }
        return y;
    }

    /** The latest figure with its point in time; the latest sign where there is no figure. */
    private String latest(Line line) {
        int last = LineLetters.lastPoint(line.points());
        int shown = last < 0 ? line.points().size() - 1 : last;
        return labels.get(shown) + ": " + line.points().get(shown).text();
    }
}
