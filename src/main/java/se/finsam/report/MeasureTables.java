package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import se.finsam.report.ReportTable.Line;
import se.finsam.warehouse.ResultRow;

/** Tables of measures of whole areas: one row a measure with its definition, one column an area. */
final class MeasureTables {

    /** The section whose measures are no amounts and rest on none. */
    private static final String COUNTS = "volume";

    private final CountyFigures figures;

    MeasureTables(CountyFigures figures) {
        this.figures = figures;
    }

    /**
     * Returns a table for each time window.
     *
     * @param section the measures it has, as {@code report.public_definition} groups them
     */
    List<ReportTable> of(String section, String title) {
        List<ReportTable> tables = new ArrayList<>();
        for (String timeWindow : figures.windows()) {
            tables.add(ReportTable.ofFigures(
                    CountyFigures.title(title, timeWindow),
                    section.equals(COUNTS) ? figures.caption(timeWindow) : figures.captionOfMoney(timeWindow),
                    "Mått och definition",
                    figures.areaColumns(),
                    lines(section, timeWindow)));
        }
        return tables;
    }

    /** Measures that have no rows in a window, as a budget has none but for the year, are left out of its table. */
    private List<Line> lines(String section, String timeWindow) {
        return figures.tables().publicRows("definition").stream()
                .filter(definition -> definition.text("section").equals(section))
                .filter(definition -> figures.measure(definition.text("measure"), timeWindow, figures.countyArea())
                        .isPresent())
                .map(definition -> new Line(
                        definition.text("title"),
                        definition.text("definition"),
                        cells(definition.text("measure"), timeWindow)))
                .toList();
    }

    private List<Cell> cells(String measure, String timeWindow) {
        return figures.areas().stream()
                .map(area -> Cells.measure(row(measure, timeWindow, area), figures.membersOf(area)))
                .toList();
    }

    private ResultRow row(String measure, String timeWindow, ResultRow area) {
        return figures.measure(measure, timeWindow, area).orElseThrow();
    }
}
