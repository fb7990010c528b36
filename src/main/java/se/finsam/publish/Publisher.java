package se.finsam.publish;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.archive.FixedReportLine;
import se.finsam.archive.Journal;
import se.finsam.archive.JournalRun;
import se.finsam.archive.PublicationLine;
import se.finsam.member.ConfigurationException;
import se.finsam.member.ReportName;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.AnalysisViews;
import se.finsam.warehouse.Declarations;
import se.finsam.warehouse.Warehouse;

/** Makes a new edition where something has changed, in three steps of which only the last is seen from outside. */
public final class Publisher {

    private final Warehouse warehouse;
    private final Declarations declarations;
    private final Journal journal;
    private final Editions editions;
    private final int editionsKept;
    private final ReportSettings settings;

    /**
     * Publishes from a warehouse.
     *
     * @param editionsKept how many of the latest editions stay
     * @param settings how the reports are made
     */
    public Publisher(
            Warehouse warehouse,
            Declarations declarations,
            Journal journal,
            Editions editions,
            int editionsKept,
            ReportSettings settings) {
        this.warehouse = warehouse;
        this.declarations = declarations;
        this.journal = journal;
        this.editions = editions;
        this.editionsKept = editionsKept;
        this.settings = settings;
    }

    /**
     * Enters what is declared, and holds the figures against every check.
     *
     * @throws ChecksFailedException if one finds anything
     */
    public void runChecks() {
        warehouse.declare(declarations);
        ChecksFailedException.throwIfAny(warehouse.failedChecks());
    }

    /** Writes an edition beside the one in force; returns whether it differs, and throws it away if it does not. */
    public boolean writeEdition() throws IOException {
        recordPublication();
        PublishedEdition current = PublishedEdition.of(editions.current());
        Edition next = editions.nextUnfinished(lastPublished());
        warehouse.enterEdition(next.number(), journal.isExample().orElse(false), JournalRun.of(journal));
        EditionReports reports = new EditionReports(warehouse, settings, journal, current, next);
        EditionReports.Decision decision = reports.decide();
        warehouse.copyTo(next.database());
        AnalysisViews views = warehouse.analysisViews();
        EditionReports.Written written = reports.write(decision, () -> finishDatabase(views, next));
        EditionNote note = new EditionNote(
                warehouse.basis(declarations),
                written.changedReports(),
                warehouse.openWarnings(),
                written.reports(),
                written.counts());
        note.write(next);
        boolean isNews = written.isOtherwiseChanged() || current.isBefore(note);
        if (warehouse.deliveryIds().isEmpty() || !isNews) {
            editions.discard(next);
            return false;
        }
        editions.finish(next);
        return true;
    }

    /** Needs nothing of the warehouse, and so is done while reports are drawn from that. */
    private static void finishDatabase(AnalysisViews views, Edition next) throws IOException {
        ChecksFailedException.throwIfAny(views.buildIn(next.database()));
        try (AnalysisDatabase database = AnalysisDatabase.open(next.database())) {
            new AnalysisGuide(database).writeBeside(next.database());
        }
    }

    /** Puts the edition that waits in force. */
    public void moveCurrentLink() throws IOException {
        Optional<Edition> waiting = editions.waiting(lastPublished());
        if (waiting.isPresent()) {
            editions.putInForce(waiting.get());
        }
        recordPublication();
        editions.removeAllBut(KeptEditions.of(journal.lines(PublicationLine.class), editionsKept));
    }

    /**
     * Fixes the latest edition of a report: what changes later becomes an edition beside it. One that is fixed already stays so.
     */
    public void fixReport(ReportName report) throws IOException {
        PublishedEdition current = PublishedEdition.of(editions.current());
        String name = report.text();
        Optional<ReportEdition> latest = current.latestReport(name);
        if (latest.isEmpty()) {
            throw new ConfigurationException(noReport(report, current.reportNames()));
        }
        int number = latest.get().number();
        FixedReports fixed = new FixedReports(journal.lines(FixedReportLine.class));
        if (fixed.line(name, number).isEmpty()) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            journal.append(List.of(new FixedReportLine(name, number, now)));
        }
    }

    private static String noReport(ReportName report, Set<String> names) {
        Set<String> counties =
                ReportName.counties(names.stream().map(ReportName::parse).toList());
        String known = counties.isEmpty()
                ? "there are reports for " + String.join(", ", names)
                : "each is of a county, named with --county: " + String.join(", ", counties);
        return "there is no report for %s to fix; %s".formatted(report.text(), known);
    }

    private int lastPublished() throws IOException {
        int inForce = editions.current().map(Edition::number).orElse(0);
        return Math.max(
                inForce,
                journal.lines(PublicationLine.class).stream()
                        .mapToInt(PublicationLine::edition)
                        .max()
                        .orElse(0));
    }

    /** Enters the edition in force in the journal, where a crash has kept that from being done. */
    private void recordPublication() throws IOException {
        Optional<Edition> current = editions.current();
        if (current.isPresent() && !isRecorded(current.get())) {
            EditionNote note = EditionNote.read(current.get());
            journal.append(List.of(new PublicationLine(
                    current.get().number(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    note.changedPeriods(),
                    note.openWarnings(),
                    note.counts())));
        }
    }

    private boolean isRecorded(Edition edition) {
        return journal.lines(PublicationLine.class).stream().anyMatch(line -> line.edition() == edition.number());
    }
}
