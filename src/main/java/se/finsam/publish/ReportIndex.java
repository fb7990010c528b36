package se.finsam.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.finsam.home.DurableFiles;
import se.finsam.member.Imprint;
import se.finsam.member.ReportName;
import se.finsam.report.CountiesPage;
import se.finsam.report.HtmlReport;
import se.finsam.report.IndexPage;
import se.finsam.warehouse.ReportTables;
import se.finsam.warehouse.ResultRow;

/**
 * Writes the lists that lead to the reports: where they are of several counties one for each county, and above these one of the
 * counties with their förbund.
 */
final class ReportIndex {

    private static final String LAN = "lan";

    private final ReportPages pages;
    private final PublishedEdition current;
    private final Edition next;
    private final ReportTables tables;
    private final Imprint imprint;
    private final @Nullable String label;
    private final TreeSet<ReportName> names = new TreeSet<>();

    ReportIndex(ReportPages pages, PublishedEdition current, Edition next, ReportTables tables, Imprint imprint) {
        this.pages = pages;
        this.current = current;
        this.next = next;
        this.tables = tables;
        this.imprint = imprint;
        this.label = tables.edition().optionalText("label").orElse(null);
        pages.reports().keySet().forEach(name -> names.add(ReportName.parse(name)));
    }

    /** Returns whether a list is another than before. */
    boolean write(HtmlReport html) throws IOException {
        Set<String> counties = ReportName.counties(names);
        IndexPage withoutCounty = new IndexPage(label, null, imprint, lines(null, next.reports()));
        if (counties.isEmpty()) {
            return write(null, html.of(withoutCounty));
        }
        boolean isChanged = false;
        for (String county : counties) {
            IndexPage ofCounty = new IndexPage(label, name(county), imprint, lines(county, next.reportFolder(county)));
            isChanged |= write(county, html.of(ofCounty));
        }
        return write(null, html.of(new CountiesPage(label, imprint, countyLines(counties), withoutCounty.periods())))
                || isChanged;
    }

    private boolean write(@Nullable String county, byte[] page) throws IOException {
        DurableFiles.write(next.index(county), page);
        return !current.hasIndex(county, page);
    }

    private List<IndexPage.PeriodLine> lines(@Nullable String county, Path folder) {
        List<IndexPage.PeriodLine> lines = new ArrayList<>();
        for (ReportName name : names.descendingSet()) {
            if (Objects.equals(name.county(), county)) {
                lines.add(new IndexPage.PeriodLine(name.period().inWords(), pages.lines(name.text(), folder)));
            }
        }
        return lines;
    }

    /** In the order of the alphabet, Östergötland last. */
    private List<CountiesPage.CountyLine> countyLines(Set<String> counties) {
        List<CountiesPage.CountyLine> lines = new ArrayList<>();
        for (String county : counties) {
            List<IndexPage.PeriodLine> reports = lines(county, next.reports());
            lines.add(
                    new CountiesPage.CountyLine(name(county), county + "/index.html", members(county), reports.get(0)));
        }
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        lines.sort(Comparator.comparing(CountiesPage.CountyLine::name, swedish));
        return lines;
    }

    /** A county that has no members any more is called by its id. */
    private String name(String county) {
        return areas(county).stream()
                .filter(area -> area.text("area_type").equals(LAN))
                .map(area -> area.text("name"))
                .findFirst()
                .orElse(county);
    }

    private List<String> members(String county) {
        return areas(county).stream()
                .filter(area -> !area.text("area_type").equals(LAN))
                .map(area -> area.text("name"))
                .toList();
    }

    private List<ResultRow> areas(String county) {
        return tables.publicRows("area", Map.of("county", county));
    }
}
