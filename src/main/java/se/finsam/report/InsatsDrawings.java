package se.finsam.report;

import java.util.List;
import se.finsam.report.chart.BarChart;
import se.finsam.report.chart.Drawing;
import se.finsam.warehouse.ResultRow;

/** What a participant of each insats costs, as bars: one drawing for each förbund that splits its spending on insatser. */
final class InsatsDrawings {

    private InsatsDrawings() {}

    static List<Drawing> of(CountyFigures figures, List<ResultRow> rows) {
        return figures.members().stream()
                .filter(area -> rows.stream()
                        .anyMatch(row -> CountyFigures.isOf(row, area)
                                && row.number("cost_per_participant_sek")
                                        .filter(cost -> cost.signum() != 0)
                                        .isPresent()))
                .map(area -> drawing(figures, area, rows))
                .toList();
    }

    private static Drawing drawing(CountyFigures figures, ResultRow area, List<ResultRow> rows) {
        return new BarChart(
                        figures.drawing(
                                "insatser-" + area.text("area"),
                                "Kostnad per deltagare och insats, %s, %s"
                                        .formatted(
                                                area.text("name"),
                                                figures.quarter().inWords()),
                                "En liggande stapel för varje insats visar kostnaden per deltagare. Samma belopp står i"
                                        + " tabellen."),
                        rows.stream()
                                .filter(row -> CountyFigures.isOf(row, area))
                                .map(row -> new BarChart.Bar(
                                        row.text("insats"),
                                        Entry.of(
                                                        Entry.VALUE,
                                                        Unit.KRONOR,
                                                        row.number("cost_per_participant_sek"),
                                                        row.text("cost_status"))
                                                .drawn()))
                                .toList())
                .drawing();
    }
}
