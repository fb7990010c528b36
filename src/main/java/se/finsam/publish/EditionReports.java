package se.finsam.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import se.finsam.archive.FixedReportLine;
import se.finsam.archive.Journal;
import se.finsam.archive.PublicationLine;
import se.finsam.home.SideBySide;
import se.finsam.masking.Masking;
import se.finsam.masking.PublicationMemory;
import se.finsam.masking.PublishedCount;
import se.finsam.report.Audience;
import se.finsam.report.Corrections;
import se.finsam.report.HtmlReport;
import se.finsam.report.PrintedFigure;
import se.finsam.report.ReportForms;
import se.finsam.report.ReportPage;
import se.finsam.report.ReportPage.EditionHead;
import se.finsam.warehouse.ReportTables;
import se.finsam.warehouse.Warehouse;

/**
 * Writes the reports of a new edition: first the internal pages, with every count; then masking decides, and the public pages
 * are made from what it leaves, several side by side. A report that says what it said before is taken over as it is, with its number.
 */
final class EditionReports {

    private final Warehouse warehouse;
    private final ReportSettings settings;
    private final List<PublicationLine> publications;
    private final PublishedEdition current;
    private final Edition next;
    private final HtmlReport html = new HtmlReport();
    private final ReportForms forms = new ReportForms(html);

    private final Set<String> changedPeriods = new ConcurrentSkipListSet<>();
    private final ReportPages pages;
    private final AtomicBoolean isInternalChanged = new AtomicBoolean();

    EditionReports(
            Warehouse warehouse, ReportSettings settings, Journal journal, PublishedEdition current, Edition next) {
        this.warehouse = warehouse;
        this.settings = settings;
        this.publications = journal.lines(PublicationLine.class);
        this.pages = new ReportPages(new FixedReports(journal.lines(FixedReportLine.class)), current, next);
        this.current = current;
        this.next = next;
    }

    /** What was written. */
    record Written(
            List<String> changedPeriods,
            boolean isOtherwiseChanged,
            Map<String, List<ReportEdition>> reports,
            List<PublishedCount> counts) {}

    Written write() throws IOException {
        Set<String> renewed = new TreeSet<>();
        warehouse.reportTables().rows("period").forEach(row -> renewed.add(row.text("period")));
        for (String period : List.copyOf(renewed)) {
            if (settings.isLeftAlone(period)) {
                takeOver(period);
                renewed.remove(period);
            }
        }
        List<PublishedCount> counts = warehouse.countsToMask().stream()
                .filter(count -> renewed.contains(count.key().period().code()))
                .toList();
        writeInternal(counts, renewed);
        List<PublishedCount> changes = writePublic(counts, renewed);
        boolean isIndexChanged = pages.writeIndex(html, warehouse.reportTables(), settings.imprint());
        return new Written(
                List.copyOf(changedPeriods), isInternalChanged.get() || isIndexChanged, pages.reports(), changes);
    }

    private void takeOver(String period) throws IOException {
        Optional<PeriodReport> before = current.report(period);
        if (before.isPresent()) {
            new PeriodReport(next, period).takeOverInternal(before.get());
            pages.place(period, current.reportEditions(period));
        }
    }

    private void writeInternal(List<PublishedCount> counts, Set<String> periods) throws IOException {
        warehouse.enterCounts(counts);
        ReportTables tables = warehouse.reportTables();
        SideBySide.each(
                periods, period -> writeInternal(html.page(tables, period, Audience.INTERNAL, settings.imprint())));
    }

    private void writeInternal(ReportPage page) throws IOException {
        byte[] content = html.of(page);
        new PeriodReport(next, page.period()).writeInternal(content);
        Optional<PeriodReport> before = current.report(page.period());
        if (before.isEmpty() || !Arrays.equals(content, before.get().internal().orElse(null))) {
            isInternalChanged.set(true);
        }
    }

    /** Returns what is new about the counts. */
    private List<PublishedCount> writePublic(List<PublishedCount> counts, Set<String> periods) throws IOException {
        PublicationMemory memory = new PublicationMemory(
                publications.stream().map(PublicationLine::counts).toList());
        List<PublishedCount> decided = Masking.decide(settings.smallNumbersBelow(), memory, counts, periods);
        warehouse.enterCounts(Stream.concat(decided.stream(), memory.outside(periods).stream())
                .toList());
        ReportTables tables = warehouse.reportTables();
        SideBySide.each(periods, period -> writePublic(html.page(tables, period, Audience.PUBLIC, settings.imprint())));
        return memory.changes(decided, periods);
    }

    private void writePublic(ReportPage page) throws IOException {
        String period = page.period();
        PeriodReport report = new PeriodReport(next, period);
        Optional<PeriodReport> before = current.report(period);
        String content = forms.contentHash(page);
        boolean isSame = before.isPresent()
                && current.latestReport(period)
                        .filter(edition -> edition.content().equals(content))
                        .isPresent();
        if (isSame) {
            report.takeOverFigures(before.get());
            pages.place(period, current.reportEditions(period));
            return;
        }
        Optional<List<PrintedFigure>> replaced =
                before.isPresent() ? before.get().figures() : Optional.empty();
        EditionHead head = new EditionHead(
                editionNumber(period),
                replaced.map(figures -> Corrections.between(figures, page.figures()))
                        .orElse(null),
                pages.fixed(period).orElse(null));
        report.writeFigures(page.figures());
        List<ReportEdition> editions = new ArrayList<>(current.reportEditions(period));
        editions.add(new ReportEdition(head.number(), page.receivedUntil(), content));
        pages.place(period, editions, forms.of(page.as(head)));
        changedPeriods.add(period);
    }

    private int editionNumber(String period) {
        return 1
                + (int) publications.stream()
                        .filter(line -> line.periods().contains(period))
                        .count();
    }
}
