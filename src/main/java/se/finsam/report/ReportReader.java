package se.finsam.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.finsam.member.Period;
import se.finsam.member.SwedishFigures;
import se.finsam.report.ReportPage.AreaColumn;
import se.finsam.report.ReportPage.CountySection;
import se.finsam.report.ReportPage.MeasureCell;
import se.finsam.report.ReportPage.MeasureLine;
import se.finsam.report.ReportPage.MeasureTable;
import se.finsam.report.ReportPage.SourceLine;
import se.finsam.warehouse.AnalysisDatabase;
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
            new Section("volume", "Utfall och deltagare", "Det som måtten ovan räknas på."));

    private final AnalysisDatabase database;
    private final String period;

    ReportReader(AnalysisDatabase database, String period) {
        this.database = database;
        this.period = period;
    }

    ReportPage read() {
        Instant receivedUntil =
                database.report("period", period).get(0).time("received_until").orElseThrow();
        return new ReportPage(
                Period.parse(period).orElseThrow().inWords(),
                database.edition().optionalText("label").orElse(null),
                SwedishFigures.date(receivedUntil),
                counties());
    }

    private List<CountySection> counties() {
        List<ResultRow> areas = database.report("area");
        return areas.stream()
                .map(area -> area.text("county"))
                .distinct()
                .map(county -> county(county, areas.stream().filter(of(county)).toList()))
                .toList();
    }

    private CountySection county(String county, List<ResultRow> areas) {
        List<ResultRow> figures = database.report("forbund_comparison", period);
        List<ResultRow> definitions = database.report("definition");
        return new CountySection(
                areas.get(areas.size() - 1).text("name"),
                areas.stream()
                        .map(area -> new AreaColumn(
                                area.text("name"),
                                area.optionalText("municipalities").orElse(null)))
                        .toList(),
                SECTIONS.stream()
                        .map(section -> table(section, definitions, areas, figures))
                        .toList(),
                database.report("remark", period).stream()
                        .filter(of(county))
                        .map(RemarkSentence::of)
                        .toList(),
                database.report("source", period).stream()
                        .filter(of(county))
                        .map(ReportReader::source)
                        .toList());
    }

    private static MeasureTable table(
            Section section, List<ResultRow> definitions, List<ResultRow> areas, List<ResultRow> figures) {
        List<MeasureLine> lines = definitions.stream()
                .filter(definition -> definition.text("section").equals(section.name()))
                .map(definition -> new MeasureLine(
                        definition.text("title"),
                        definition.text("definition"),
                        cells(definition.text("measure"), areas, figures)))
                .toList();
        return new MeasureTable(section.title(), section.introduction(), lines);
    }

    private static List<MeasureCell> cells(String measure, List<ResultRow> areas, List<ResultRow> figures) {
        List<MeasureCell> cells = new ArrayList<>();
        for (ResultRow area : areas) {
            ResultRow figure = figures.stream()
                    .filter(row -> row.text("measure").equals(measure)
                            && row.text("time_window").equals("ytd")
                            && row.text("area").equals(area.text("area"))
                            && row.text("area_type").equals(area.text("area_type")))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), rows -> rows.get(0)));
            cells.add(MeasureCells.of(figure, area.text("area_type").equals("lan") ? areas.size() - 1 : 1));
        }
        return cells;
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
