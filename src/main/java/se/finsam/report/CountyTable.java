package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.CountySection;

/**
 * A table and where it stands.
 *
 * @param county empty for one that belongs to the whole report
 */
record CountyTable(String county, ReportTable table) {

    /** All tables of a page in its order; those of its corrections last. */
    static List<CountyTable> of(ReportPage page) {
        List<CountyTable> tables = new ArrayList<>();
        for (CountySection county : page.counties()) {
            county.chapters().forEach(chapter -> tables.addAll(of(county.name(), chapter)));
        }
        page.corrections().ifPresent(chapter -> tables.addAll(of("", chapter)));
        return tables;
    }

    private static List<CountyTable> of(String county, Chapter chapter) {
        return chapter.tables().stream()
                .map(table -> new CountyTable(county, table))
                .toList();
    }

    /** What the page says beside its tables, as tables. */
    static List<CountyTable> ofWords(ReportPage page) {
        return Stream.of(WordTables.texts(page), WordTables.meanings(page))
                .map(table -> new CountyTable("", table))
                .toList();
    }
}
