package se.finsam.report;

import java.util.List;
import java.util.Optional;
import se.finsam.member.Quarter;
import se.finsam.report.chart.Axis;
import se.finsam.report.chart.Drawing;
import se.finsam.report.chart.Figure;
import se.finsam.report.chart.LineChart;
import se.finsam.warehouse.ResultRow;

/** What a participant has cost over the quarters, as lines. */
final class DevelopmentDrawings {

    private static final Axis AXIS = new Axis("Kronor per deltagare", Axis.Kind.NUMBER);

    private DevelopmentDrawings() {}

    static List<Drawing> of(CountyFigures figures, List<Quarter> quarters) {
        return List.of(new LineChart(
                        figures.drawing(
                                "utveckling",
                                "Kostnad per deltagare, alla kostnader, rullande tolv månader",
                                "En linje för varje förbund och för länet, med en punkt för varje kvartal. Linjen är bruten"
                                        + " där en siffra saknas eller är ofullständig. Samma belopp står i tabellen under."),
                        AXIS,
                        quarters.stream()
                                .map(quarter -> "%d K%d".formatted(quarter.year(), quarter.number()))
                                .toList(),
                        figures.areas().stream()
                                .map(area -> new LineChart.Line(
                                        area.text("name"),
                                        quarters.stream()
                                                .map(quarter -> point(figures, quarter, area))
                                                .toList()))
                                .toList())
                .drawing());
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
