package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.member.SwedishFigures;
import se.finsam.report.Cell.Note;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.warehouse.ResultRow;

/** The report in at most five sentences, each silent where its figures are missing. */
final class ShortChapter {

    private final CountyFigures figures;
    private final List<String> findings;

    private ShortChapter(CountyFigures figures, List<String> findings) {
        this.figures = figures;
        this.findings = findings;
    }

    static Chapter of(CountyFigures figures, List<String> findings) {
        ShortChapter chapter = new ShortChapter(figures, findings);
        List<String> sentences = Stream.of(
                        chapter.spent(), chapter.forbund(), chapter.split(), chapter.change(), chapter.care())
                .flatMap(Optional::stream)
                .toList();
        return new Chapter("korthet", "I korthet", List.of(), sentences, List.of(), List.of());
    }

    private Optional<ResultRow> county(String measure) {
        return figures.measure(measure, CountyFigures.YTD, figures.countyArea())
                .filter(row -> row.number("value").isPresent());
    }

    private Optional<String> spent() {
        return county(DevelopmentChapter.COST)
                .map(row ->
                        "%s var kostnaden i %s %s per deltagare, alla kostnader medräknade: %s delat med %s deltagare%s."
                                .formatted(
                                        capital(figures.quarter().inWords()),
                                        figures.name(),
                                        Cells.wholeKronor(row.number("value").orElseThrow()),
                                        Cells.wholeKronor(
                                                row.number("numerator").orElseThrow()),
                                        SwedishFigures.count(
                                                row.number("denominator").orElseThrow()),
                                        counted(row)));
    }

    private String counted(ResultRow row) {
        List<String> cautions = Cells.cautions(row, figures.members().size()).stream()
                .map(Note::words)
                .toList();
        return cautions.isEmpty() ? "" : " (%s)".formatted(String.join(", ", cautions));
    }

    /** In the order of the columns, which ranks nobody. */
    private Optional<String> forbund() {
        List<String> costs = new ArrayList<>();
        for (ResultRow area : figures.members()) {
            figures.measure(DevelopmentChapter.COST, CountyFigures.YTD, area)
                    .flatMap(row -> row.number("value"))
                    .ifPresent(cost -> costs.add("%s i %s".formatted(Cells.wholeKronor(cost), area.text("name"))));
        }
        return costs.size() < 2
                ? Optional.empty()
                : Optional.of("Räknat på samma sätt var kostnaden per deltagare %s.".formatted(enumerated(costs)));
    }

    private Optional<String> split() {
        List<String> parts = Stream.of(
                        part("individinriktad", "till individinriktade insatser"),
                        part("strukturövergripande", "till strukturövergripande arbete"),
                        part("administration", "till administration"),
                        part("ny verksamhet", "till ny verksamhet"))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Av länets utfall gick %s.".formatted(enumerated(parts)));
    }

    private Optional<String> part(String category, String words) {
        return county("spending_share." + category).map(row -> Cells.value(row).text() + " " + words);
    }

    private Optional<String> change() {
        return county(DevelopmentChapter.COST)
                .filter(row -> row.number("change_pct").isPresent())
                .map(row ->
                        "Samma period året före var kostnaden i länet %s per deltagare, en förändring med %s utan hänsyn till"
                                        .formatted(
                                                Cells.wholeKronor(row.number("previous_year_value")
                                                        .orElseThrow()),
                                                SwedishFigures.change(
                                                        row.number("change_pct").orElseThrow()))
                                + " inflationen.");
    }

    private Optional<String> care() {
        int remarks = DoubtChapters.remarks(figures).size();
        List<String> cares = new ArrayList<>();
        if (remarks > 0) {
            cares.add(
                    remarks == 1 ? "en uppgift saknas eller är osäker" : remarks + " uppgifter saknas eller är osäkra");
        }
        if (!findings.isEmpty()) {
            cares.add("på "
                    + (findings.size() == 1 ? "en punkt" : findings.size() + " punkter")
                    + " stämmer uppgifterna inte överens");
        }
        return cares.isEmpty()
                ? Optional.empty()
                : Optional.of("Tolka siffrorna med försiktighet: %s. Vad det gäller står i slutet av länets avsnitt."
                        .formatted(String.join(", och ", cares)));
    }

    private static String enumerated(List<String> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", "))
                        + " och "
                        + parts.get(parts.size() - 1);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(SwedishFigures.SWEDISH) + words.substring(1);
    }
}
