package se.finsam.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.finsam.member.Period;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportPage.AreaColumn;
import se.finsam.report.ReportPage.CountySection;
import se.finsam.report.ReportPage.MeasureCell;
import se.finsam.report.ReportPage.MeasureLine;
import se.finsam.report.ReportPage.MeasureTable;
import se.finsam.report.ReportPage.SourceLine;
import se.finsam.warehouse.ReportTables;
import se.finsam.warehouse.ResultRow;

/** Reads what a page says about one quarter from the views of schema {@code report}. */
final class ReportReader {

    /** A table of the report: which measures it holds, what it is called, what is said above it. */
    private record Section(String name, String title, String introduction) {}

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "cost",
                    "Kostnad per deltagare",
                    "Samma förbund kan se dyrt eller billigt ut beroende på vad som räknas med. Därför står flera mått"
                            + " bredvid varandra, vart och ett med sin definition."),
            new Section(
                    "split",
                    "Vad pengarna går till",
                    "Varje kategoris andel av hela utfallet. Andelarna summerar till 100 procent, bortsett från avrundning."),
            new Section(
                    "balance",
                    "Individ och struktur",
                    "Hur mycket som går till enskilda deltagare, när bara individinriktat och strukturövergripande arbete"
                            + " jämförs."),
            new Section("volume", "Budget, utfall och deltagare", "Det som måtten ovan räknas på."));

    /** A count by reason may be small, so the public page has none. */
    private static final Section OUTCOME = new Section(
            "outcome",
            "Avslut till arbete eller studier",
            "Det mått på avslut som går att jämföra mellan alla förbund.");

    private static final String YTD = "ytd";
    private static final String ROLLING = "rolling4";

    private final ReportTables report;
    private final String period;
    private final Audience audience;

    ReportReader(ReportTables report, String period, Audience audience) {
        this.report = report;
        this.period = period;
        this.audience = audience;
    }

    ReportPage read() {
        Instant receivedUntil =
                report.rows("period", period).get(0).time("received_until").orElseThrow();
        return new ReportPage(
                Period.parse(period).orElseThrow().inWords(),
                report.edition().optionalText("label").orElse(null),
                SwedishFigures.date(receivedUntil),
                audience == Audience.INTERNAL,
                isWholeYear(),
                counties());
    }

    private List<CountySection> counties() {
        List<ResultRow> areas = report.rows("area");
        return areas.stream()
                .map(area -> area.text("county"))
                .distinct()
                .map(county -> county(county, areas.stream().filter(of(county)).toList()))
                .toList();
    }

    private CountySection county(String county, List<ResultRow> areas) {
        List<ResultRow> figures = report.rows("forbund_comparison", period);
        List<ResultRow> definitions = report.rows("definition");
        InternalTables internal = new InternalTables(report, period, areas);
        return new CountySection(
                areas.get(areas.size() - 1).text("name"),
                areas.stream()
                        .map(area -> new AreaColumn(
                                area.text("name"),
                                area.optionalText("municipalities").orElse(null)))
                        .toList(),
                tables(definitions, areas, figures, internal),
                audience == Audience.INTERNAL ? internal.byInsats(county) : List.of(),
                report.rows("remark", period).stream()
                        .filter(of(county))
                        .map(RemarkSentence::of)
                        .toList(),
                report.rows("finding", period).stream()
                        .filter(of(county))
                        .map(row -> row.text("name") + ": "
                                + row.text(audience == Audience.INTERNAL ? "message" : "public_message"))
                        .distinct()
                        .toList(),
                report.rows("source", period).stream()
                        .filter(of(county))
                        .map(ReportReader::source)
                        .toList());
    }

    private boolean isWholeYear() {
        return period.endsWith("K4");
    }

    private List<MeasureTable> tables(
            List<ResultRow> definitions, List<ResultRow> areas, List<ResultRow> figures, InternalTables internal) {
        List<MeasureTable> tables = new ArrayList<>();
        for (Section section : SECTIONS) {
            tables.add(table(section, YTD, definitions, areas, figures));
        }
        if (audience == Audience.INTERNAL) {
            tables.add(internal.bySex());
            tables.add(table(OUTCOME, YTD, definitions, areas, figures));
            tables.add(internal.byReason());
        }
        if (!isWholeYear()) {
            for (Section section : SECTIONS) {
                tables.add(table(section, ROLLING, definitions, areas, figures));
            }
        }
        return tables;
    }

    private static MeasureTable table(
            Section section,
            String timeWindow,
            List<ResultRow> definitions,
            List<ResultRow> areas,
            List<ResultRow> figures) {
        List<MeasureLine> lines = definitions.stream()
                .filter(definition -> definition.text("section").equals(section.name()))
                .filter(definition ->
                        figures.stream().anyMatch(figure -> isOf(figure, definition.text("measure"), timeWindow)))
                .map(definition -> new MeasureLine(
                        definition.text("title"),
                        definition.text("definition"),
                        cells(definition.text("measure"), timeWindow, areas, figures)))
                .toList();
        return new MeasureTable(
                timeWindow.equals(YTD) ? section.title() : section.title() + ", rullande tolv månader",
                timeWindow.equals(YTD)
                        ? section.introduction()
                        : "De fyra senaste kvartalen tillsammans, i stället för från årets början.",
                lines);
    }

    private static List<MeasureCell> cells(
            String measure, String timeWindow, List<ResultRow> areas, List<ResultRow> figures) {
        List<MeasureCell> cells = new ArrayList<>();
        for (ResultRow area : areas) {
            ResultRow figure = figures.stream()
                    .filter(row -> isOf(row, measure, timeWindow) && isSameArea(row, area))
                    .findFirst()
                    .orElseThrow();
            cells.add(MeasureCells.of(figure, area.text("area_type").equals("lan") ? areas.size() - 1 : 1));
        }
        return cells;
    }

    private static boolean isOf(ResultRow figure, String measure, String timeWindow) {
        return figure.text("measure").equals(measure)
                && figure.text("time_window").equals(timeWindow);
    }

    /** A förbund and a county may have the same id. */
    static boolean isSameArea(ResultRow one, ResultRow other) {
        return one.text("area").equals(other.text("area"))
                && one.text("area_type").equals(other.text("area_type"));
    }

    private static SourceLine source(ResultRow row) {
        return new SourceLine(
                row.text("name"),
                row.text("file_name"),
                row.text("revision"),
                SwedishFigures.date(row.time("received_at").orElseThrow()));
    }

    private static Predicate<ResultRow> of(String county) {
        return row -> row.text("county").equals(county);
    }
}
