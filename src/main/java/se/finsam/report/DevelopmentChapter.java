package se.finsam.report;

import java.util.List;
import se.finsam.member.Period;
import se.finsam.member.Quarter;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportTable.Line;
import se.finsam.warehouse.ResultRow;

/** How the figures have moved over all quarters delivered until the one reported. */
final class DevelopmentChapter {

    static final String COST = "cost_per_participant.total";
    private static final String PARTICIPANTS = "participants";
    private static final String SPENDING = "spending";

    private DevelopmentChapter() {}

    static Chapter of(CountyFigures figures) {
        List<Quarter> quarters = quarters(figures);
        return new Chapter(
                "utveckling",
                "Utveckling",
                List.of("För varje kvartal visas de senaste tolv månaderna sammantaget, så att kvartal går att jämföra"
                        + " med varandra. Siffran saknas om något kvartal som behövs inte är lämnat. Kvartal utan"
                        + " någon siffra är utelämnade, och ofullständiga uppgifter ritas inte i diagrammet."),
                List.of(),
                DevelopmentDrawings.of(figures, quarters),
                List.of(
                        table(
                                figures,
                                quarters,
                                "Kostnad per deltagare, alla kostnader, tolv månader till och med varje kvartal",
                                COST),
                        table(figures, quarters, "Utfall, tolv månader till och med varje kvartal", SPENDING),
                        table(figures, quarters, "Deltagare, tolv månader till och med varje kvartal", PARTICIPANTS)));
    }

    private static List<Quarter> quarters(CountyFigures figures) {
        return figures.tables().publicRows("period").stream()
                .map(row -> (Quarter) Period.parse(row.text("period")).orElseThrow())
                .filter(quarter -> quarter.ordinal() <= figures.quarter().ordinal())
                .toList();
    }

    private static ReportTable table(CountyFigures figures, List<Quarter> quarters, String title, String measure) {
        return ReportTable.ofFigures(
                title,
                figures.name()
                        + ", rullande tolv månader"
                        + (measure.equals(PARTICIPANTS) ? "" : ReportTable.CURRENT_PRICES),
                "Till och med",
                figures.areaColumns(),
                quarters.stream()
                        .filter(quarter -> hasFigure(figures, quarter, measure))
                        .map(quarter -> new Line(name(quarter), "", cells(figures, quarter, measure)))
                        .toList());
    }

    private static boolean hasFigure(CountyFigures figures, Quarter quarter, String measure) {
        return figures.areas().stream()
                .flatMap(area -> figures.measure(quarter, measure, CountyFigures.ROLLING, area).stream())
                .anyMatch(row -> !row.text("status").equals("missing"));
    }

    static String name(Quarter quarter) {
        return "%d kvartal %d".formatted(quarter.year(), quarter.number());
    }

    private static List<Cell> cells(CountyFigures figures, Quarter quarter, String measure) {
        return figures.areas().stream()
                .map(area -> cell(figures, quarter, measure, area))
                .toList();
    }

    private static Cell cell(CountyFigures figures, Quarter quarter, String measure, ResultRow area) {
        return figures.measure(quarter, measure, CountyFigures.ROLLING, area)
                .map(row -> new Cell(Cells.value(row), Cells.cautions(row, figures.membersOf(area))))
                .orElse(Cell.words(Cells.MISSING));
    }
}
