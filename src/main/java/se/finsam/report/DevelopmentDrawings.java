package se.finsam.report;

import java.util.ArrayList;
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

    private static final String TITLE = "Kostnad per deltagare, alla kostnader, rullande tolv månader";

    /** Beside them the county, on a chart of at most eight lines. */
    private static final int MOST_ON_ONE = 7;

    private static final Axis AXIS = new Axis("Kronor per deltagare", Axis.Kind.NUMBER);

    private DevelopmentDrawings() {}

    /** Where the förbund are more than a chart tells apart there are several, and the county is on each. */
    static List<Drawing> of(CountyFigures figures, List<Quarter> quarters) {
        List<ResultRow> members = figures.members();
        if (members.size() <= MOST_ON_ONE) {
            return List.of(chart(figures, quarters, "utveckling", TITLE, figures.areas()));
        }
        int charts = (members.size() + MOST_ON_ONE - 1) / MOST_ON_ONE;
        List<Drawing> drawings = new ArrayList<>();
        for (int chart = 0; chart < charts; chart++) {
            List<ResultRow> shown = new ArrayList<>(
                    members.subList(members.size() * chart / charts, members.size() * (chart + 1) / charts));
            shown.add(figures.countyArea());
            String title = TITLE + ", bild %d av %d".formatted(chart + 1, charts);
            drawings.add(chart(figures, quarters, "utveckling-" + (chart + 1), title, shown));
        }
        return drawings;
    }

    private static Drawing chart(
            CountyFigures figures, List<Quarter> quarters, String id, String title, List<ResultRow> areas) {
        return new LineChart(
                        figures.drawing(
                                id,
                                title,
                                "En linje för varje förbund och för länet, med en punkt för varje kvartal. Linjen är bruten"
                                        + " där en siffra saknas eller är ofullständig. Samma belopp står i tabellen under."),
                        AXIS,
                        quarters.stream()
                                .map(quarter -> "%d K%d".formatted(quarter.year(), quarter.number()))
                                .toList(),
                        areas.stream()
                                .map(area -> new LineChart.Line(
                                        area.text("name"),
                                        quarters.stream()
                                                .map(quarter -> point(figures, quarter, area))
                                                .toList()))
                                .toList())
                .drawing();
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
