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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.archive.FixedReportLine;
import se.finsam.archive.Journal;
import se.finsam.archive.PublicationLine;
import se.finsam.home.SideBySide;
import se.finsam.masking.Masking;
import se.finsam.masking.PublicationMemory;
import se.finsam.masking.PublishedCount;
import se.finsam.member.ReportName;
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

    private final Set<String> changedReports = new ConcurrentSkipListSet<>();
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

    /**
     * What was written.
     *
     * @param changedReports the names of those that are new or changed
     */
    record Written(
            List<String> changedReports,
            boolean isOtherwiseChanged,
            Map<String, List<ReportEdition>> reports,
            List<PublishedCount> counts) {}

    /**
     * What is decided before anything is drawn for the public.
     *
     * @param renewed the reports that are made anew
     * @param changes what is new about the counts
     */
    record Decision(Set<ReportName> renewed, List<PublishedCount> changes) {}

    /** One of the things that are done side by side. */
    interface Beside {
        void run() throws IOException;
    }

    /** Takes over what stays, writes the internal pages and has masking decide; after that the warehouse has all tables of the edition. */
    Decision decide() throws IOException {
        Set<ReportName> all = ReportNames.of(warehouse.reportTables());
        Set<ReportName> renewed = all.stream()
                .filter(name -> !settings.isLeftAlone(name.period()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> periods =
                renewed.stream().map(name -> name.period().code()).collect(Collectors.toCollection(TreeSet::new));
        takeOverAllBut(renewed, all);
        List<PublishedCount> counts = warehouse.countsToMask().stream()
                .filter(count -> periods.contains(count.key().period().code()))
                .toList();
        PublicationMemory memory = new PublicationMemory(
                publications.stream().map(PublicationLine::counts).toList());
        List<PublishedCount> decided = writeInternalAndMask(counts, renewed, memory, periods);
        warehouse.enterCounts(Stream.concat(decided.stream(), memory.outside(periods).stream())
                .toList());
        return new Decision(renewed, memory.changes(decided, periods));
    }

    /** Draws the internal pages, with every count, and meanwhile decides which of them the public may see. */
    private List<PublishedCount> writeInternalAndMask(
            List<PublishedCount> counts, Set<ReportName> names, PublicationMemory memory, Set<String> periods)
            throws IOException {
        warehouse.enterCounts(counts);
        ReportTables tables = warehouse.reportTables();
        List<PublishedCount> decided = new ArrayList<>();
        List<Beside> works = new ArrayList<>(
                List.of(() -> decided.addAll(Masking.decide(settings.smallNumbersBelow(), memory, counts, periods))));
        names.forEach(
                name -> works.add(() -> writeInternal(html.page(tables, name, Audience.INTERNAL, settings.imprint()))));
        SideBySide.each(works, Beside::run);
        return decided;
    }

    /** Draws the public reports by what was decided, and does something else meanwhile. */
    Written write(Decision decision, Beside beside) throws IOException {
        ReportTables tables = warehouse.reportTables();
        List<Beside> works = new ArrayList<>(List.of(beside));
        decision.renewed()
                .forEach(name ->
                        works.add(() -> writePublic(html.page(tables, name, Audience.PUBLIC, settings.imprint()))));
        SideBySide.each(works, Beside::run);
        boolean isIndexChanged = pages.writeIndex(html, tables, settings.imprint());
        return new Written(
                List.copyOf(changedReports),
                isInternalChanged.get() || isIndexChanged,
                pages.reports(),
                decision.changes());
    }

    /** Those that are left alone; and those of a time with another number of counties, or fixed, which nobody makes any more. */
    private void takeOverAllBut(Set<ReportName> renewed, Set<ReportName> all) throws IOException {
        for (String text : current.reportNames()) {
            ReportName name = ReportName.parse(text);
            boolean isOfOtherTime = all.stream().anyMatch(other -> (other.county() == null) != (name.county() == null));
            boolean isKept =
                    all.contains(name) || isOfOtherTime || pages.fixed(text).isPresent();
            if (!renewed.contains(name) && isKept) {
                takeOver(text);
            }
        }
    }

    private void takeOver(String name) throws IOException {
        Optional<PeriodReport> before = current.report(name);
        if (before.isPresent()) {
            new PeriodReport(next, name).takeOverInternal(before.get());
            pages.place(name, current.reportEditions(name));
        }
    }

    private void writeInternal(ReportPage page) throws IOException {
        byte[] content = html.of(page);
        new PeriodReport(next, page.name().text()).writeInternal(content);
        Optional<PeriodReport> before = current.report(page.name().text());
        if (before.isEmpty() || !Arrays.equals(content, before.get().internal().orElse(null))) {
            isInternalChanged.set(true);
        }
    }

    private void writePublic(ReportPage page) throws IOException {
        String name = page.name().text();
        PeriodReport report = new PeriodReport(next, name);
        Optional<PeriodReport> before = current.report(name);
        String content = forms.contentHash(page);
        boolean isSame = before.isPresent()
                && current.latestReport(name)
                        .filter(edition -> edition.content().equals(content))
                        .isPresent();
        if (isSame) {
            report.takeOverFigures(before.get());
            pages.place(name, current.reportEditions(name));
            return;
        }
        Optional<List<PrintedFigure>> replaced =
                before.isPresent() ? before.get().figures() : Optional.empty();
        EditionHead head = new EditionHead(
                editionNumber(name),
                replaced.map(figures -> Corrections.between(figures, page.figures()))
                        .orElse(null),
                pages.fixed(name).orElse(null));
        report.writeFigures(page.figures());
        List<ReportEdition> editions = new ArrayList<>(current.reportEditions(name));
        editions.add(new ReportEdition(head.number(), page.receivedUntil(), content));
        pages.place(name, editions, forms.of(page.as(head)));
        changedReports.add(name);
    }

    private int editionNumber(String name) {
        return 1
                + (int) publications.stream()
                        .filter(line -> line.periods().contains(name))
                        .count();
    }
}
