package se.finsam.report;

import java.util.List;
import java.util.Optional;
import se.finsam.report.chart.Drawing;
import se.finsam.report.chart.Figure;
import se.finsam.report.chart.GroupedChart;
import se.finsam.report.chart.StackedChart;
import se.finsam.warehouse.ResultRow;

/** What the money goes to, and how it keeps to the budget, as bars. */
final class MoneyDrawings {

    private static final String SHARE = "spending_share.";

    private MoneyDrawings() {}

    static List<Drawing> split(CountyFigures figures) {
        List<ResultRow> parts = figures.tables().publicRows("definition").stream()
                .filter(row -> row.text("measure").startsWith(SHARE))
                .toList();
        return List.of(new StackedChart(
                        figures.drawing(
                                "fordelning",
                                "Vad pengarna användes till, %s"
                                        .formatted(figures.quarter().inWords()),
                                "En liggande stapel för varje förbund och för länet visar hur utfallet fördelar sig på"
                                        + " kategorier. Samma andelar står i tabellen under."),
                        parts.stream().map(row -> row.text("title")).toList(),
                        figures.areas().stream()
                                .map(area -> new StackedChart.Stack(
                                        area.text("name"),
                                        parts.stream()
                                                .map(part -> figure(figures, part.text("measure"), area))
                                                .toList()))
                                .toList())
                .drawing());
    }

    static List<Drawing> budget(CountyFigures figures) {
        return List.of(new GroupedChart(
                        figures.drawing(
                                "budget",
                                "Budget, utfall och prognos, %s"
                                        .formatted(figures.quarter().inWords()),
                                "Tre liggande staplar för varje förbund: budget för hela året, utfall från årets början och"
                                        + " förbundets egen prognos för hela året. Samma belopp står i tabellen under."),
                        List.of("Budget, hela året", "Utfall", "Prognos, hela året"),
                        figures.members().stream()
                                .map(area -> new GroupedChart.Group(
                                        area.text("name"),
                                        List.of("budget", "spending", "forecast").stream()
                                                .map(measure -> figure(figures, measure, area))
                                                .toList()))
                                .toList())
                .drawing());
    }

    private static Figure figure(CountyFigures figures, String measure, ResultRow area) {
        Optional<ResultRow> row = figures.measure(measure, CountyFigures.YTD, area);
        return row.map(found -> Cells.value(found).drawn()).orElse(new Figure(null, Cells.MISSING));
    }
}
