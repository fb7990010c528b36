package se.finsam.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportPage.InsatsLine;
import se.finsam.report.ReportPage.MeasureCell;
import se.finsam.report.ReportPage.MeasureLine;
import se.finsam.report.ReportPage.MeasureTable;
import se.finsam.warehouse.ReportTables;
import se.finsam.warehouse.ResultRow;

/** The tables of one county that may hold small counts: by sex, by reason for exit, by insats. */
final class InternalTables {

    private final ReportTables report;
    private final String period;
    private final List<ResultRow> areas;

    /** @param areas the columns, rows of {@code report.area} */
    InternalTables(ReportTables report, String period, List<ResultRow> areas) {
        this.report = report;
        this.period = period;
        this.areas = areas;
    }

    MeasureTable bySex() {
        List<ResultRow> rows = ytd("participants");
        List<MeasureLine> lines = List.of(
                sexLine("Kvinnor", "", rows, "kvinna"),
                sexLine("Män", "", rows, "man"),
                sexLine("Totalt", "Alla, även de som inte är delade på kön.", rows, "totalt"));
        return new MeasureTable(
                "Deltagare efter kön",
                "Där ett förbund inte har delat upp en insats på kön saknas den bland kvinnor och män.",
                lines);
    }

    private MeasureLine sexLine(String title, String definition, List<ResultRow> rows, String sex) {
        return new MeasureLine(
                title,
                definition,
                areas.stream().map(area -> sexCell(row(rows, area, "sex", sex))).toList());
    }

    MeasureTable byReason() {
        List<ResultRow> rows = ytd("outcome");
        List<MeasureLine> lines = rows.stream()
                .sorted((one, other) -> number(one, "position").compareTo(number(other, "position")))
                .map(row -> row.text("reason_group"))
                .distinct()
                .map(group -> new MeasureLine(
                        group.substring(0, 1).toUpperCase(SwedishFigures.SWEDISH) + group.substring(1),
                        group.equals("ej klassad") ? "Orsaker som inte finns i den gemensamma tabellen." : "",
                        areas.stream()
                                .map(area -> reasonCell(row(rows, area, "reason_group", group)))
                                .toList()))
                .toList();
        return new MeasureTable(
                "Avslut efter orsak",
                "Andelen av alla avslut med en orsak. Intervallet säger hur mycket andelen skulle kunna variera av en slump"
                        + " mellan jämförbara år (95 procent, Wilson). Bara arbete och studier tillsammans går att jämföra"
                        + " mellan alla förbund.",
                lines);
    }

    List<InsatsLine> byInsats(String county) {
        List<ResultRow> rows = report.rows("insats", period).stream()
                .filter(row -> row.text("county").equals(county))
                .toList();
        return rows.stream()
                .filter(row -> row.text("time_window").equals("ytd"))
                .map(row -> new InsatsLine(
                        row.text("name"),
                        row.text("insats"),
                        amount(row, "spending_sek"),
                        count(row, "participants"),
                        amount(row, "cost_per_participant_sek"),
                        rows.stream()
                                .filter(other -> isSame(row, other))
                                .map(other -> amount(other, "cost_per_participant_sek"))
                                .findFirst()
                                .orElse(MeasureCells.MISSING)))
                .toList();
    }

    private static boolean isSame(ResultRow row, ResultRow other) {
        return other.text("time_window").equals("rolling4")
                && ReportReader.isSameArea(row, other)
                && other.text("insats").equals(row.text("insats"));
    }

    private List<ResultRow> ytd(String relation) {
        return report.rows(relation, period).stream()
                .filter(row -> row.text("time_window").equals("ytd"))
                .toList();
    }

    private static ResultRow row(List<ResultRow> rows, ResultRow area, String column, String value) {
        return rows.stream()
                .filter(row ->
                        ReportReader.isSameArea(row, area) && row.text(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureCell sexCell(ResultRow row) {
        List<String> notes = new ArrayList<>(List.of(
                "%s nya".formatted(count(row, "new_participants")), "%s avslutade".formatted(count(row, "ended"))));
        if (row.text("status").equals("partial")) {
            notes.add(MeasureCells.PARTIAL);
        }
        return new MeasureCell(count(row, "participants"), notes);
    }

    private static MeasureCell reasonCell(ResultRow row) {
        String value = row.number("share").map(SwedishFigures::percentage).orElse(MeasureCells.sign(row));
        List<String> notes =
                new ArrayList<>(List.of("%s av %s avslut".formatted(count(row, "exits"), count(row, "total_exits"))));
        if (row.number("share_low").isPresent()) {
            notes.add("%s till %s"
                    .formatted(
                            SwedishFigures.percentage(number(row, "share_low")),
                            SwedishFigures.percentage(number(row, "share_high"))));
        }
        return new MeasureCell(value, notes);
    }

    private static BigDecimal number(ResultRow row, String column) {
        return row.number(column).orElse(BigDecimal.ZERO);
    }

    private static String count(ResultRow row, String column) {
        return row.number(column).map(SwedishFigures::count).orElse(MeasureCells.MISSING);
    }

    private static String amount(ResultRow row, String column) {
        return row.number(column)
                .map(amount -> SwedishFigures.amount(amount) + " kr")
                .orElse(MeasureCells.sign(row));
    }
}
