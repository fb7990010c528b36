package se.finsam.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import se.finsam.home.DurableFiles;
import se.finsam.member.Imprint;
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

    /** All editions of each report by its name, the latest last. */
    Map<String, List<ReportEdition>> reports() {
        return reports;
    }

    /** The edition of a report that was fixed last. */
    Optional<Integer> fixed(String name) {
        return fixed.last(name);
    }

    /** Takes the pages of a report over as they are. */
    void place(String name, List<ReportEdition> editions) throws IOException {
        place(name, editions, null);
    }

    /** The same, with new files for the latest edition; null for none. */
    void place(String name, List<ReportEdition> editions, @Nullable List<ReportFile> newFiles) throws IOException {
        reports.put(name, editions);
        int latest = latest(editions);
        Optional<PeriodReport> before = current.report(name);
        for (int number : fixed.kept(name, latest)) {
            Path folder = folder(name, number, latest);
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

    private Path folder(String name, int number, int latest) {
        return number == fixed.main(name, latest) ? next.reportFolder(name) : next.reportFolder(name, number);
    }

    /** Lists the reports; returns whether a list is another than before. */
    boolean writeIndex(HtmlReport html, ReportTables tables, Imprint imprint) throws IOException {
        return new ReportIndex(this, current, next, tables, imprint).write(html);
    }

    /** The editions of a report, the latest first, with what is kept of each and links to that from a folder. */
    List<IndexPage.EditionLine> lines(String name, Path from) {
        List<ReportEdition> editions = reports.getOrDefault(name, List.of());
        List<IndexPage.EditionLine> lines = new ArrayList<>();
        for (ReportEdition edition : editions) {
            Path folder = folder(name, edition.number(), latest(editions));
            boolean isKept = fixed.kept(name, latest(editions)).contains(edition.number());
            lines.add(
                    0,
                    new IndexPage.EditionLine(
                            edition.number(),
                            edition.receivedUntil(),
                            isKept ? links(folder, from) : List.of(),
                            fixed.line(name, edition.number())
                                    .map(line -> SwedishFigures.date(line.fixedAt()))
                                    .orElse(null)));
        }
        return lines;
    }

    /** What an edition of an earlier version lacks has no link. */
    private static List<IndexPage.Link> links(Path folder, Path from) {
        List<IndexPage.Link> links = new ArrayList<>();
        for (ReportForms.Form form : ReportForms.all()) {
            Path file = folder.resolve(form.path());
            if (Files.exists(file)) {
                links.add(new IndexPage.Link(form.name(), from.relativize(file).toString()));
            }
        }
        return links;
    }
}
