package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.CountySection;
import se.finsam.report.ReportTable.Line;

/** The words of a report that stand in no table, as tables: what a form without running text has them in. */
final class WordTables {

    private static final String ABOUT = "Om rapporten";

    private WordTables() {}

    /** What the report is about, and paragraphs and points of all chapters, in the order of the page. */
    static ReportTable texts(ReportPage page) {
        List<Line> lines = new ArrayList<>();
        page.about().forEach(text -> lines.add(line("", ABOUT, text)));
        lines.add(line("", ABOUT, ReportWords.CARE + " " + ReportWords.WHY_CARE));
        for (CountySection county : page.counties()) {
            county.chapters().forEach(chapter -> addTexts(county.name(), chapter, lines));
        }
        page.corrections().ifPresent(chapter -> addTexts("", chapter, lines));
        return ReportTable.ofWords("Texter", page.periodInWords(), "Län", List.of("Avsnitt", "Text"), lines);
    }

    private static void addTexts(String county, Chapter chapter, List<Line> lines) {
        Stream.concat(chapter.paragraphs().stream(), chapter.points().stream())
                .forEach(text -> lines.add(line(county, chapter.title(), text)));
    }

    /** What the rows of tables mean, each once; then the signs, and how to read. */
    static ReportTable meanings(ReportPage page) {
        Set<Line> lines = new LinkedHashSet<>();
        page.counties().stream()
                .flatMap(county -> county.chapters().stream())
                .flatMap(chapter -> chapter.tables().stream())
                .forEach(table -> addDefinitions(table, lines));
        page.signs().forEach(sign -> lines.add(line("Tecken", sign.sign(), sign.meaning())));
        page.reading().forEach(text -> lines.add(line(ReportWords.READING, "", text)));
        return ReportTable.ofWords(
                "Definitioner och tecken",
                page.periodInWords(),
                "Tabell",
                List.of("Rad", "Betydelse"),
                List.copyOf(lines));
    }

    private static void addDefinitions(ReportTable table, Set<Line> lines) {
        table.lines().stream()
                .filter(line -> !line.definition().isEmpty())
                .forEach(line -> lines.add(line(table.title(), line.title(), line.definition())));
    }

    private static Line line(String head, String part, String text) {
        return new Line(head, "", List.of(Cell.words(part), Cell.words(text)));
    }
}
