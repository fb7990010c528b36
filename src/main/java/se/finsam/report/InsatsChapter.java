package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.report.Cell.Note;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportTable.Columns;
import se.finsam.report.ReportTable.Line;
import se.finsam.warehouse.ResultRow;

/** The insatser of each förbund, and those that several share. */
final class InsatsChapter {

    private static final Columns COLUMNS = new Columns(
            "Kolumn",
            List.of(
                    "Inriktning",
                    "Utfall",
                    "Deltagare",
                    "Kostnad per deltagare",
                    "Mål: avslut till arbete eller studier"));

    private final CountyFigures figures;
    private final List<ResultRow> rows;

    private InsatsChapter(CountyFigures figures) {
        this.figures = figures;
        this.rows = figures.rows("insats");
    }

    static Chapter of(CountyFigures figures) {
        return new InsatsChapter(figures).chapter();
    }

    private Chapter chapter() {
        List<ReportTable> tables = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>(List.of(
                "Kostnaden per deltagare är insatsens hela utfall delat med förbundets egna deltagare i den. Insatser"
                        + " har olika målgrupper, längd och innehåll, så kostnaden säger inte vilken som är bäst."
                        + " Utbildningar och konferenser har inga registrerade deltagare."));
        for (ResultRow area : figures.members()) {
            List<ResultRow> insatser = of(area);
            if (!insatser.isEmpty()
                    && insatser.stream()
                            .noneMatch(row -> row.number("spending_sek").isPresent())) {
                paragraphs.add(area.text("name")
                        + " har inte fördelat sitt utfall på insatser. Därför saknas utfall och kostnad per insats.");
            }
            add(area.text("name"), insatser, tables, paragraphs);
        }
        List<ResultRow> shared = shared();
        if (!shared.isEmpty()) {
            add("Gemensamma insatser", shared, tables, paragraphs);
        }
        return new Chapter("insatser", "Insatser", paragraphs, List.of(), InsatsDrawings.of(figures, rows), tables);
    }

    private List<ResultRow> of(ResultRow area) {
        return rows.stream().filter(row -> CountyFigures.isOf(row, area)).toList();
    }

    /** Each shared insats with the parts of the förbund, and then the county's row. */
    private List<ResultRow> shared() {
        List<ResultRow> shared = new ArrayList<>();
        for (ResultRow whole : of(figures.countyArea())) {
            rows.stream()
                    .filter(row -> row.optionalText("shared_insats")
                            .filter(whole.text("insats")::equalsIgnoreCase)
                            .isPresent())
                    .forEach(shared::add);
            shared.add(whole);
        }
        return shared;
    }

    private void add(String title, List<ResultRow> of, List<ReportTable> tables, List<String> paragraphs) {
        if (of.isEmpty()) {
            paragraphs.add(title + ": inga insatser är redovisade för perioden.");
        } else if (LeftOut.isLeftOut(of, "participants_status")) {
            paragraphs.add(LeftOut.sentence(title));
        } else {
            boolean isShared = of.stream().anyMatch(CountyFigures::isCounty);
            tables.add(ReportTable.ofFigures(
                    isShared ? title : "Insatser: " + title,
                    figures.captionOfMoney(CountyFigures.YTD),
                    isShared ? "Insats och förbund" : "Insats",
                    COLUMNS,
                    of.stream().map(row -> line(row, isShared)).toList()));
        }
    }

    private Line line(ResultRow row, boolean isShared) {
        return new Line(
                isShared ? row.text("insats") + ", " + areaName(row) : row.text("insats"),
                row.optionalText("kind").orElse(""),
                List.of(
                        Cell.words(row.optionalText("orientation")
                                .orElse(CountyFigures.isCounty(row) ? Cells.NOT_APPLICABLE : Cells.MISSING)),
                        number(Unit.KRONOR, row.number("spending_sek"), "missing"),
                        number(Unit.COUNT, row.number("participants"), row.text("participants_status")),
                        cost(row),
                        target(row.number("target_pct"), row)));
    }

    private String areaName(ResultRow row) {
        return CountyFigures.of(figures.areas(), row).orElseThrow().text("name");
    }

    private Cell cost(ResultRow row) {
        String status = row.text("cost_status");
        return new Cell(
                Entry.of(Entry.VALUE, Unit.KRONOR, row.number("cost_per_participant_sek"), status),
                status.equals("partial") ? List.of(Note.caution(Cells.PARTIAL)) : List.of());
    }

    private static Cell number(Unit unit, Optional<BigDecimal> number, String status) {
        return Cell.of(Entry.of(Entry.VALUE, unit, number, status));
    }

    private static Cell target(Optional<BigDecimal> percent, ResultRow row) {
        return number(
                Unit.SHARE,
                percent.map(target -> target.movePointLeft(2)),
                hasTarget(row) ? "missing" : "not_applicable");
    }

    /** Structural work has no exits, and each förbund sets its own targets. */
    private static boolean hasTarget(ResultRow row) {
        return !CountyFigures.isCounty(row)
                && row.optionalText("orientation")
                        .filter("strukturövergripande"::equals)
                        .isEmpty();
    }
}
