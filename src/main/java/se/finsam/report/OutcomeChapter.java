package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.report.Cell.Note;
import se.finsam.report.ReportPage.Chapter;
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
                        figures.areaColumns(),
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
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(
                "%s av %s avslut",
                Entry.of(Entry.NUMERATOR, Unit.COUNT, row.number("to_work_or_studies"), status),
                Entry.of(Entry.DENOMINATOR, Unit.COUNT, row.number("exits"), status)));
        if (row.number("share_low").isPresent()) {
            notes.add(interval(Unit.SHARE, row, "share"));
        }
        notes.addAll(Cells.cautions(row, members));
        return new Cell(Entry.of(Entry.VALUE, Unit.SHARE, row.number("share"), status), notes);
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
            return Cell.of(Entry.of(Entry.VALUE, Unit.POINTS, Optional.empty(), row.text("status")));
        }
        BigDecimal difference = number(row, "difference");
        return new Cell(
                new Entry(Entry.VALUE, Unit.POINTS, difference, Unit.POINTS.printed(difference) + " procentenheter"),
                List.of(
                        interval(Unit.POINTS, row, "difference"),
                        Note.of(
                                "året före %s",
                                Entry.of(Entry.YEAR_BEFORE, Unit.SHARE, number(row, "previous_share")))));
    }

    private static Note interval(Unit unit, ResultRow row, String column) {
        return Note.of(
                "intervall %s till %s",
                Entry.of(Entry.LOW, unit, number(row, column + "_low")),
                Entry.of(Entry.HIGH, unit, number(row, column + "_high")));
    }

    private static BigDecimal number(ResultRow row, String column) {
        return row.number(column).orElseThrow();
    }
}
