package se.finsam.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.Journal;
import se.finsam.archive.JournalRun;
import se.finsam.archive.PublicationLine;
import se.finsam.home.DurableFiles;
import se.finsam.member.Quarter;
import se.finsam.report.Audience;
import se.finsam.report.HtmlReport;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.Declarations;
import se.finsam.warehouse.ReportTables;
import se.finsam.warehouse.ResultRow;
import se.finsam.warehouse.Warehouse;

/** Makes a new edition where something has changed, in four steps of which only the last is seen from outside. */
public final class Publisher {

    private final Warehouse warehouse;
    private final Declarations declarations;
    private final Journal journal;
    private final Editions editions;
    private final int editionsKept;
    private final @Nullable Quarter onlyPeriod;

    /**
     * Publishes from a warehouse.
     *
     * @param editionsKept how many of the latest editions stay
     * @param onlyPeriod the period whose report may change; null for all of them
     */
    public Publisher(
            Warehouse warehouse,
            Declarations declarations,
            Journal journal,
            Editions editions,
            int editionsKept,
            @Nullable Quarter onlyPeriod) {
        this.warehouse = warehouse;
        this.declarations = declarations;
        this.journal = journal;
        this.editions = editions;
        this.editionsKept = editionsKept;
        this.onlyPeriod = onlyPeriod;
    }

    public void buildViews() {
        warehouse.buildViews(declarations);
    }

    /**
     * Holds the views against every check.
     *
     * @throws ChecksFailedException if one finds anything
     */
    public void runChecks() {
        List<String> failed = warehouse.failedChecks();
        if (!failed.isEmpty()) {
            throw new ChecksFailedException(failed);
        }
    }

    /** Writes an edition beside the one in force; returns whether it differs, and throws it away if it does not. */
    public boolean writeEdition() throws IOException {
        recordPublication();
        Optional<Edition> current = editions.current();
        Edition next = editions.nextUnfinished(lastPublished());
        warehouse.copyTo(next.database(), next.number(), journal.isExample().orElse(false), JournalRun.of(journal));
        EditionNote note =
                new EditionNote(warehouse.basis(declarations), writeReports(next, current), warehouse.openWarnings());
        note.write(next);
        if (warehouse.deliveryIds().isEmpty() || (current.isPresent() && !note.isNewsAfter(current.get()))) {
            editions.discard(next);
            return false;
        }
        editions.finish(next);
        return true;
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
                    note.openWarnings())));
        }
    }

    private boolean isRecorded(Edition edition) {
        return journal.lines(PublicationLine.class).stream().anyMatch(line -> line.edition() == edition.number());
    }

    /** Returns the periods whose report is new or changed. */
    private List<String> writeReports(Edition next, Optional<Edition> current) throws IOException {
        List<String> changed = new ArrayList<>();
        HtmlReport report = new HtmlReport();
        try (AnalysisDatabase database = AnalysisDatabase.open(next.database())) {
            new AnalysisGuide(database).writeBeside(next.database());
            ReportTables tables = warehouse.reportTables();
            for (ResultRow row : tables.rows("period")) {
                String period = row.text("period");
                boolean isNew = false;
                for (Audience audience : Audience.values()) {
                    Optional<byte[]> before =
                            current.isPresent() ? content(page(current.get(), period, audience)) : Optional.empty();
                    Optional<byte[]> now =
                            isLeftAlone(period) ? before : Optional.of(report.of(tables, period, audience));
                    if (now.isPresent()) {
                        DurableFiles.replace(page(next, period, audience), now.get());
                    }
                    isNew |= !Arrays.equals(before.orElse(null), now.orElse(null));
                }
                if (isNew) {
                    changed.add(period);
                }
            }
        }
        return changed;
    }

    private static Path page(Edition edition, String period, Audience audience) {
        return switch (audience) {
            case PUBLIC -> edition.report(period);
            case INTERNAL -> edition.internalReport(period);
        };
    }

    private boolean isLeftAlone(String period) {
        return onlyPeriod != null && !onlyPeriod.code().equals(period);
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}
