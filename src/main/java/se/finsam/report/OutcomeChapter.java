package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportTable.Cell;
import se.finsam.report.ReportTable.Line;
import se.finsam.warehouse.ResultRow;

/** How many of those who ended went to work or studies, and how certain that is. */
final class OutcomeChapter {

    private static final String TITLE = "Avslut till arbete eller studier";

    private OutcomeChapter() {}

    static Chapter of(CountyFigures figures) {
        List<ReportTable> tables = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>(List.of(
                "Förbunden delar in orsaker till avslut på olika sätt. Bara arbete och studier tillsammans betyder"
                        + " samma sak i alla. Andelen beräknas på de avslut där en orsak är redovisad, som kan vara fler"
                        + " eller färre än de avslutade deltagarna. Målgrupperna skiljer sig åt, så en högre andel betyder"
                        + " inte att ett förbund är bättre.",
                "Ju färre avslut, desto osäkrare andel: mellan jämförbara år varierar den av en slump. Intervallet"
                        + " (95 procent) visar vilka andelar på sikt som går ihop med årets utfall, om bara slumpen spelar"
                        + " in. Skillnaden mot året före har ett eget intervall. Går det från minus till plus kan skillnaden"
                        + " bero på slumpen."));
        for (String timeWindow : figures.windows()) {
            List<ResultRow> rows = figures.rows("outcome", timeWindow);
            String title = CountyFigures.title(TITLE, timeWindow);
            if (LeftOut.isLeftOut(rows, "status")) {
                paragraphs.add(LeftOut.sentence(title));
            } else {
                List<ResultRow> changes = figures.rows("outcome_change", timeWindow);
                tables.add(ReportTable.ofFigures(
                        title,
                        figures.caption(timeWindow),
                        "Mått och definition",
                        figures.areaNames(),
                        List.of(shares(figures, rows), changes(figures, changes))));
            }
        }
        return new Chapter("avslut", TITLE, paragraphs, List.of(), OutcomeDrawings.of(figures), tables);
    }

    private static Line shares(CountyFigures figures, List<ResultRow> rows) {
        return new Line(
                TITLE,
                "Avslut med orsaken arbete eller studier, delat med alla avslut som har en orsak.",
                figures.areas().stream()
                        .map(area -> share(CountyFigures.of(rows, area).orElseThrow(), figures.membersOf(area)))
                        .toList());
    }

    private static Cell share(ResultRow row, int members) {
        String status = row.text("status");
        List<String> notes = new ArrayList<>();
        notes.add("%s av %s avslut"
                .formatted(
                        Cells.orSign(row.number("to_work_or_studies"), SwedishFigures::count, status),
                        Cells.orSign(row.number("exits"), SwedishFigures::count, status)));
        if (row.number("share_low").isPresent()) {
            notes.add("intervall %s till %s".formatted(percentage(row, "share_low"), percentage(row, "share_high")));
        }
        notes.addAll(Cells.cautions(row, members));
        return new Cell(Cells.orSign(row.number("share"), SwedishFigures::percentage, status), notes);
    }

    private static Line changes(CountyFigures figures, List<ResultRow> rows) {
        return new Line(
                "Skillnad mot året före",
                "Redovisas bara om båda åren har minst 20 avslut och samma förbund ingår.",
                figures.areas().stream()
                        .map(area -> change(CountyFigures.of(rows, area).orElseThrow()))
                        .toList());
    }

    private static Cell change(ResultRow row) {
        if (row.number("difference").isEmpty()) {
            return Cell.of(Cells.sign(row.text("status")));
        }
        return new Cell(
                points(row, "difference") + " procentenheter",
                List.of(
                        "intervall %s till %s".formatted(points(row, "difference_low"), points(row, "difference_high")),
                        "året före " + percentage(row, "previous_share")));
    }

    private static String percentage(ResultRow row, String column) {
        return SwedishFigures.percentage(number(row, column));
    }

    private static String points(ResultRow row, String column) {
        return SwedishFigures.points(number(row, column));
    }

    private static BigDecimal number(ResultRow row, String column) {
        return row.number(column).orElseThrow();
    }
}
