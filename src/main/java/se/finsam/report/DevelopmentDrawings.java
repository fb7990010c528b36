package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.member.Quarter;
import se.finsam.report.chart.Axis;
import se.finsam.report.chart.Caption;
import se.finsam.report.chart.Drawing;
import se.finsam.report.chart.Figure;
import se.finsam.report.chart.LineChart;
import se.finsam.warehouse.ResultRow;

/** What a participant has cost over the quarters, as lines. */
final class DevelopmentDrawings {

    private static final String TITLE = "Kostnad per deltagare, alla kostnader, rullande tolv månader";

    /** Beside them the county, on a chart of at most eight lines. */
    private static final int MOST_ON_ONE = 7;

    private static final Axis AXIS = new Axis("Kronor per deltagare", Axis.Kind.NUMBER);

    private DevelopmentDrawings() {}

    /** Where the förbund are more than a chart tells apart there are several with the same axis, and the county is on each. */
    static List<Drawing> of(CountyFigures figures, List<Quarter> quarters) {
        List<LineChart.Line> members = figures.members().stream()
                .map(area -> line(figures, quarters, area))
                .toList();
        LineChart.Line county = line(figures, quarters, figures.countyArea());
        int charts = Math.max(1, (members.size() + MOST_ON_ONE - 1) / MOST_ON_ONE);
        List<Drawing> drawings = new ArrayList<>();
        for (int chart = 0; chart < charts; chart++) {
            List<LineChart.Line> shown = new ArrayList<>(
                    members.subList(members.size() * chart / charts, members.size() * (chart + 1) / charts));
            shown.add(county);
            Caption caption = figures.drawing(
                    charts == 1 ? "utveckling" : "utveckling-" + (chart + 1),
                    charts == 1 ? TITLE : TITLE + ", bild %d av %d".formatted(chart + 1, charts),
                    "En linje för varje förbund och för länet, med en punkt för varje kvartal. Linjen är bruten"
                            + " där en siffra saknas eller är ofullständig. Samma belopp står i tabellen under.");
            drawings.add(new LineChart(caption, AXIS, labels(quarters), shown, members).drawing());
        }
        return drawings;
    }

    private static List<String> labels(List<Quarter> quarters) {
        return quarters.stream()
                .map(quarter -> "%d K%d".formatted(quarter.year(), quarter.number()))
                .toList();
    }

    private static LineChart.Line line(CountyFigures figures, List<Quarter> quarters, ResultRow area) {
        return new LineChart.Line(
                area.text("name"),
                quarters.stream().map(quarter -> point(figures, quarter, area)).toList());
    }

    private static Figure point(CountyFigures figures, Quarter quarter, ResultRow area) {
        Optional<ResultRow> row = figures.measure(quarter, DevelopmentChapter.COST, CountyFigures.ROLLING, area);
        return new Figure(
                row.filter(found -> found.text("status").equals("ok"))
                        .flatMap(found -> found.number("value"))
                        .orElse(null),
                row.map(found -> Cells.value(found).text()).orElse(Cells.MISSING));
    }
}
