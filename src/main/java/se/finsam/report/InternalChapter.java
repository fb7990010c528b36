package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.finsam.member.SwedishFigures;
import se.finsam.report.Cell.Note;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportTable.Line;
import se.finsam.warehouse.ResultRow;

/** What only those may see who answer for the figures: exits by reason, new and ended by sex, findings with their numbers. */
final class InternalChapter {

    private InternalChapter() {}

    static Chapter of(CountyFigures figures) {
        return new Chapter(
                "internt",
                "Internt: kön och orsaker",
                List.of(
                        "Andelen av alla avslut med en orsak, med intervall. Bara arbete och studier tillsammans går att"
                                + " jämföra mellan alla förbund."),
                List.of(),
                List.of(),
                List.of(
                        ReportTable.ofFigures(
                                "Nya och avslutade efter kön",
                                figures.caption(CountyFigures.YTD),
                                "Kön",
                                figures.areaColumns(),
                                List.of(sex(figures, "Kvinnor", "kvinna"), sex(figures, "Män", "man"))),
                        ReportTable.ofFigures(
                                "Avslut efter orsak",
                                figures.caption(CountyFigures.YTD),
                                "Orsak",
                                figures.areaColumns(),
                                reasons(figures))));
    }

    static List<String> findings(CountyFigures figures) {
        return figures.allRows("finding").stream()
                .map(row -> row.text("name") + ": " + row.text("message"))
                .toList();
    }

    private static List<ResultRow> ytd(CountyFigures figures, String relation) {
        return figures.allRows(relation).stream()
                .filter(row -> row.text("time_window").equals(CountyFigures.YTD))
                .toList();
    }

    private static Line sex(CountyFigures figures, String title, String sex) {
        List<ResultRow> rows = ytd(figures, "participants").stream()
                .filter(row -> row.text("sex").equals(sex))
                .toList();
        return new Line(
                title,
                "",
                figures.areas().stream()
                        .map(area -> CountyFigures.of(rows, area).orElseThrow())
                        .map(row -> new Cell(
                                count(Entry.VALUE, row, "participants"),
                                List.of(
                                        Note.of("%s nya", count("nya", row, "new_participants")),
                                        Note.of("%s avslutade", count("avslutade", row, "ended")))))
                        .toList());
    }

    private static List<Line> reasons(CountyFigures figures) {
        List<ResultRow> rows = ytd(figures, "outcome");
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.number("position").orElseThrow()))
                .map(row -> row.text("reason_group"))
                .distinct()
                .map(group -> reason(figures, rows, group))
                .toList();
    }

    private static Line reason(CountyFigures figures, List<ResultRow> rows, String group) {
        List<ResultRow> ofGroup = rows.stream()
                .filter(row -> row.text("reason_group").equals(group))
                .toList();
        return new Line(
                group.substring(0, 1).toUpperCase(SwedishFigures.SWEDISH) + group.substring(1),
                group.equals("ej klassad") ? "Orsaker som inte finns i den gemensamma tabellen." : "",
                figures.areas().stream()
                        .map(area -> cell(CountyFigures.of(ofGroup, area).orElseThrow()))
                        .toList());
    }

    private static Cell cell(ResultRow row) {
        List<Note> notes = new ArrayList<>(List.of(Note.of(
                "%s av %s avslut",
                count(Entry.NUMERATOR, row, "exits"), count(Entry.DENOMINATOR, row, "total_exits"))));
        row.number("share_low")
                .ifPresent(low -> notes.add(Note.of(
                        "intervall %s till %s",
                        Entry.of(Entry.LOW, Unit.SHARE, low),
                        Entry.of(
                                Entry.HIGH, Unit.SHARE, row.number("share_high").orElse(BigDecimal.ONE)))));
        return new Cell(Entry.of(Entry.VALUE, Unit.SHARE, row.number("share"), row.text("status")), notes);
    }

    private static Entry count(String name, ResultRow row, String column) {
        return Entry.of(name, Unit.COUNT, row.number(column), "missing");
    }
}
