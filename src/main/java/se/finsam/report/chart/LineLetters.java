package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.finsam.report.chart.LineChart.Line;

/** The letters at the ends of the lines, moved apart where lines end close together. */
final class LineLetters {

    private static final double APART = 14;
    private static final double BESIDE = 12;
    private static final double HALF_LETTER = 5;
    private static final double LEADER_FROM = 5;

    private final LinePlot plot;

    LineLetters(LinePlot plot) {
        this.plot = plot;
    }

    private record End(double x, double y, LineStyle style) {}

    void draw(Sheet sheet, List<Line> lines) {
        Map<Integer, List<End>> ends = new TreeMap<>();
        for (int line = 0; line < lines.size(); line++) {
            List<Figure> points = lines.get(line).points();
            int last = lastPoint(points);
            BigDecimal value = last < 0 ? null : points.get(last).value();
            if (value != null) {
                ends.computeIfAbsent(last, point -> new ArrayList<>())
                        .add(new End(plot.x(last), plot.y(value), LineStyle.of(line)));
            }
        }
        ends.values().forEach(group -> drawGroup(sheet, group));
    }

    /** Returns the latest point that has a value; -1 if none has. */
    static int lastPoint(List<Figure> points) {
        int last = points.size() - 1;
        while (last >= 0 && points.get(last).value() == null) {
            last--;
        }
        return last;
    }

    private void drawGroup(Sheet sheet, List<End> group) {
        List<End> sorted = group.stream()
                .sorted(Comparator.comparingDouble(End::y).thenComparing(End::style))
                .toList();
        double[] places = spread(sorted.stream().mapToDouble(End::y).toArray());
        for (int letter = 0; letter < places.length; letter++) {
            drawLetter(sheet, sorted.get(letter), places[letter]);
        }
    }

    /** Moves places down until they are far enough apart, then up again as far as the lowest must. */
    private double[] spread(double[] sorted) {
        double[] places = sorted.clone();
        for (int place = 1; place < places.length; place++) {
            places[place] = Math.max(places[place], places[place - 1] + APART);
        }
        double lowest = plot.bottom();
        for (int place = places.length - 1; place >= 0; place--) {
            places[place] = Math.min(places[place], lowest);
            lowest = places[place] - APART;
        }
        return places;
    }

    private static void drawLetter(Sheet sheet, End end, double place) {
        double x = end.x() + BESIDE + HALF_LETTER;
        sheet.ground(new Area(x - HALF_LETTER - 1, place - APART / 2, 2 * HALF_LETTER + 2, APART));
        if (Math.abs(place - end.y()) > 1) {
            String from = Coordinate.of(end.x() + LEADER_FROM) + " " + Coordinate.of(end.y());
            String to = Coordinate.of(x - HALF_LETTER) + " " + Coordinate.of(place);
            sheet.add(Rule.AXIS.trace("M" + from + "L" + to));
        }
        sheet.wordsAround(x, place + HALF_LETTER, Lettering.VALUE, end.style().letter());
    }
}
