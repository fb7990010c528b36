package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportTable.Line;
import se.finsam.warehouse.ResultRow;

/** Who takes part: how many, how many are new and have ended, women and men. */
final class ParticipantsChapter {

    private static final String TITLE = "Deltagare efter kön";

    private ParticipantsChapter() {}

    static Chapter of(CountyFigures figures) {
        List<ReportTable> tables = new ArrayList<>(new MeasureTables(figures).of("volume", "Deltagare"));
        List<String> paragraphs = new ArrayList<>(List.of(
                "Med deltagare menas här deltaganden: den som deltar i två insatser räknas två gånger. Varje förbund"
                        + " redovisar sina egna deltagare, även i gemensamma insatser. Om ett förbund inte har redovisat"
                        + " en insats efter kön ingår den bara i totalen. Därför kan kvinnor och män tillsammans bli färre"
                        + " än totalen."));
        for (String timeWindow : figures.windows()) {
            List<ResultRow> rows = figures.rows("participants", timeWindow);
            String title = CountyFigures.title(TITLE, timeWindow);
            if (LeftOut.isLeftOut(rows, "status")) {
                paragraphs.add(LeftOut.sentence(title));
            } else {
                tables.add(ReportTable.ofFigures(
                        title, figures.caption(timeWindow), "Kön", figures.areaColumns(), lines(figures, rows)));
            }
        }
        return new Chapter("deltagare", "Deltagare", paragraphs, List.of(), ParticipantsDrawings.of(figures), tables);
    }

    private static List<Line> lines(CountyFigures figures, List<ResultRow> rows) {
        return List.of(
                new Line("Kvinnor", "", cells(figures, rows, "kvinna")),
                new Line("Män", "", cells(figures, rows, "man")),
                new Line("Totalt", "Alla deltagare, även där kön inte är redovisat.", cells(figures, rows, "totalt")));
    }

    private static List<Cell> cells(CountyFigures figures, List<ResultRow> rows, String sex) {
        List<ResultRow> ofSex =
                rows.stream().filter(row -> row.text("sex").equals(sex)).toList();
        return figures.areas().stream()
                .map(area -> cell(CountyFigures.of(ofSex, area).orElseThrow(), figures.membersOf(area)))
                .toList();
    }

    private static Cell cell(ResultRow row, int members) {
        return new Cell(
                Entry.of(Entry.VALUE, Unit.COUNT, row.number("participants"), row.text("status")),
                Cells.cautions(row, members));
    }
}
