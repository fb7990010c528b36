package se.finsam.report;

import java.util.List;
import se.finsam.report.chart.Drawing;
import se.finsam.report.chart.IntervalChart;
import se.finsam.warehouse.ResultRow;

/** The share that went to work or studies, each with its interval. */
final class OutcomeDrawings {

    private OutcomeDrawings() {}

    static List<Drawing> of(CountyFigures figures) {
        List<ResultRow> rows = figures.rows("outcome", CountyFigures.YTD);
        if (LeftOut.isLeftOut(rows, "status")) {
            return List.of();
        }
        return List.of(new IntervalChart(
                        figures.drawing(
                                "avslut",
                                "Andel avslut till arbete eller studier, %s"
                                        .formatted(figures.quarter().inWords()),
                                "En punkt för varje förbund och för länet, med ett streck som visar intervallet. Samma"
                                        + " andelar och intervall står i tabellen under."),
                        figures.areas().stream()
                                .map(area -> interval(
                                        area.text("name"),
                                        CountyFigures.of(rows, area).orElseThrow()))
                                .toList())
                .drawing());
    }

    private static IntervalChart.Interval interval(String name, ResultRow row) {
        return new IntervalChart.Interval(
                name,
                row.number("share_low").orElse(null),
                row.number("share").orElse(null),
                row.number("share_high").orElse(null),
                Entry.of(Entry.VALUE, Unit.SHARE, row.number("share"), row.text("status"))
                        .text());
    }
}
