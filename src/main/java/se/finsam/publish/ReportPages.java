package se.finsam.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import se.finsam.home.DurableFiles;
import se.finsam.member.Imprint;
import se.finsam.member.Period;
import se.finsam.member.SwedishFigures;
import se.finsam.report.HtmlReport;
import se.finsam.report.IndexPage;
import se.finsam.report.ReportFile;
import se.finsam.report.ReportForms;
import se.finsam.warehouse.ReportTables;

/**
 * Puts the public pages of an edition in their places, and lists them. What was fixed stays in the main place, and a later
 * edition beside it; without that the latest stands in the main place. Several threads may place.
 */
final class ReportPages {

    private final FixedReports fixed;
    private final PublishedEdition current;
    private final Edition next;
    private final ConcurrentSkipListMap<String, List<ReportEdition>> reports = new ConcurrentSkipListMap<>();

    ReportPages(FixedReports fixed, PublishedEdition current, Edition next) {
        this.fixed = fixed;
        this.current = current;
        this.next = next;
    }

    /** All editions of each period's report, the latest last. */
    Map<String, List<ReportEdition>> reports() {
        return reports;
    }

    /** The edition of a period's report that was fixed last. */
    Optional<Integer> fixed(String period) {
        return fixed.last(period);
    }

    /** Takes the pages of a period over as they are. */
    void place(String period, List<ReportEdition> editions) throws IOException {
        place(period, editions, null);
    }

    /** The same, with new files for the latest edition; null for none. */
    void place(String period, List<ReportEdition> editions, @Nullable List<ReportFile> newFiles) throws IOException {
        reports.put(period, editions);
        int latest = latest(editions);
        Optional<PeriodReport> before = current.report(period);
        for (int number : fixed.kept(period, latest)) {
            Path folder = folder(period, number, latest);
            if (number == latest && newFiles != null) {
                write(folder, newFiles);
            } else if (before.isPresent()) {
                write(folder, before.get().files(number));
            }
        }
    }

    /** Not forced one by one: an edition is forced as a whole before anybody reads it. */
    private static void write(Path folder, List<ReportFile> files) throws IOException {
        for (ReportFile file : files) {
            DurableFiles.write(folder.resolve(file.path()), file.content());
        }
    }

    /** 0 for what an earlier version wrote, which did not count editions. */
    private static int latest(List<ReportEdition> editions) {
        return editions.isEmpty() ? 0 : editions.get(editions.size() - 1).number();
    }

    private Path folder(String period, int number, int latest) {
        return number == fixed.main(period, latest) ? next.reportFolder(period) : next.reportFolder(period, number);
    }

    /** Lists the reports, the latest period first; returns whether the list is another than before. */
    boolean writeIndex(HtmlReport html, ReportTables tables, Imprint imprint) throws IOException {
        List<IndexPage.PeriodLine> lines = new ArrayList<>();
        for (String period : reports.descendingKeySet()) {
            lines.add(
                    new IndexPage.PeriodLine(Period.parse(period).orElseThrow().inWords(), editions(period)));
        }
        byte[] page =
                html.of(new IndexPage(tables.edition().optionalText("label").orElse(null), imprint, lines));
        DurableFiles.replace(next.index(), page);
        return !Arrays.equals(page, current.index().orElse(null));
    }

    /** What an edition of an earlier version lacks has no link. */
    private List<IndexPage.Link> links(Path folder) {
        List<IndexPage.Link> links = new ArrayList<>();
        for (ReportForms.Form form : ReportForms.all()) {
            Path file = folder.resolve(form.path());
            if (Files.exists(file)) {
                links.add(new IndexPage.Link(
                        form.name(), next.reports().relativize(file).toString()));
            }
        }
        return links;
    }

    private List<IndexPage.EditionLine> editions(String period) {
        List<ReportEdition> editions = reports.getOrDefault(period, List.of());
        List<IndexPage.EditionLine> lines = new ArrayList<>();
        for (ReportEdition edition : editions) {
            Path folder = folder(period, edition.number(), latest(editions));
            boolean isKept = fixed.kept(period, latest(editions)).contains(edition.number());
            lines.add(
                    0,
                    new IndexPage.EditionLine(
                            edition.number(),
                            edition.receivedUntil(),
                            isKept ? links(folder) : List.of(),
                            fixed.line(period, edition.number())
                                    .map(line -> SwedishFigures.date(line.fixedAt()))
                                    .orElse(null)));
        }
        return lines;
    }
}
