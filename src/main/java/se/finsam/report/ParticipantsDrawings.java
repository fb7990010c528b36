package se.finsam.report;

import java.util.List;
import se.finsam.report.chart.Drawing;
import se.finsam.report.chart.Figure;
import se.finsam.report.chart.GroupedChart;
import se.finsam.warehouse.ResultRow;

/** Women and men who take part, as bars. */
final class ParticipantsDrawings {

    private ParticipantsDrawings() {}

    static List<Drawing> of(CountyFigures figures) {
        List<ResultRow> rows = figures.rows("participants", CountyFigures.YTD);
        if (LeftOut.isLeftOut(rows, "status")) {
            return List.of();
        }
        return List.of(new GroupedChart(
                        figures.drawing(
                                "kon",
                                "Deltagare efter kön, %s"
                                        .formatted(figures.quarter().inWords()),
                                "Två liggande staplar för varje förbund och för länet: antalet kvinnor och antalet män."
                                        + " Samma antal står i tabellen under."),
                        List.of("Kvinnor", "Män"),
                        figures.areas().stream()
                                .map(area -> new GroupedChart.Group(
                                        area.text("name"),
                                        List.of(figure(rows, area, "kvinna"), figure(rows, area, "man"))))
                                .toList())
                .drawing());
    }

    private static Figure figure(List<ResultRow> rows, ResultRow area, String sex) {
        ResultRow row = rows.stream()
                .filter(candidate -> candidate.text("sex").equals(sex) && CountyFigures.isOf(candidate, area))
                .findFirst()
                .orElseThrow();
        return Entry.of(Entry.VALUE, Unit.COUNT, row.number("participants"), row.text("status"))
                .drawn();
    }
}
