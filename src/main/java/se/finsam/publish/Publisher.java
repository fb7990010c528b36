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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.HomeLine;
import se.finsam.archive.Journal;
import se.finsam.archive.PublicationLine;
import se.finsam.home.DurableFiles;
import se.finsam.member.Quarter;
import se.finsam.report.HtmlReport;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.Declarations;
import se.finsam.warehouse.Warehouse;

/** Makes a new edition where something has changed, in four steps of which only the last is seen from outside. */
public final class Publisher {

    private final Warehouse warehouse;
    private final Declarations declarations;
    private final Journal journal;
    private final Editions editions;
    private final @Nullable Quarter onlyPeriod;

    /** @param onlyPeriod the period whose report may change; null for all of them */
    public Publisher(
            Warehouse warehouse,
            Declarations declarations,
            Journal journal,
            Editions editions,
            @Nullable Quarter onlyPeriod) {
        this.warehouse = warehouse;
        this.declarations = declarations;
        this.journal = journal;
        this.editions = editions;
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
        Edition next = editions.nextUnfinished();
        boolean isExample = journal.lines(HomeLine.class).stream().anyMatch(HomeLine::example);
        warehouse.copyTo(next.database(), next.number(), isExample);
        EditionNote note = new EditionNote(warehouse.basis(declarations), writeReports(next, current));
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
        Optional<Edition> waiting = editions.waiting();
        if (waiting.isPresent()) {
            editions.putInForce(waiting.get());
        }
        recordPublication();
    }

    /** Enters the edition in force in the journal, where a crash has kept that from being done. */
    private void recordPublication() throws IOException {
        Optional<Edition> current = editions.current();
        if (current.isPresent()
                && journal.lines(PublicationLine.class).stream()
                        .noneMatch(line -> line.edition() == current.get().number())) {
            journal.append(List.of(new PublicationLine(
                    current.get().number(),
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    EditionNote.read(current.get()).changedPeriods())));
        }
    }

    /** Returns the periods whose report is new or changed. */
    private List<String> writeReports(Edition next, Optional<Edition> current) throws IOException {
        if (current.isPresent()) {
            carryOver(current.get(), next);
        }
        List<String> changed = new ArrayList<>();
        HtmlReport report = new HtmlReport();
        try (AnalysisDatabase database = AnalysisDatabase.open(next.database())) {
            for (String period : periods(database)) {
                byte[] page = report.of(database, period);
                Path file = next.report(period);
                if (Files.notExists(file) || !Arrays.equals(Files.readAllBytes(file), page)) {
                    DurableFiles.replace(file, page);
                    changed.add(period);
                }
            }
        }
        return changed;
    }

    private List<String> periods(AnalysisDatabase database) {
        return database.report("period").stream()
                .map(row -> row.text("period"))
                .filter(period -> onlyPeriod == null || onlyPeriod.code().equals(period))
                .toList();
    }

    /** What has once been published stays until it is replaced. */
    private static void carryOver(Edition current, Edition next) throws IOException {
        if (Files.notExists(current.reports())) {
            return;
        }
        try (Stream<Path> files = Files.walk(current.reports())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = next.reports().resolve(current.reports().relativize(file));
                DurableFiles.replace(target, Files.readAllBytes(file));
            }
        }
    }
}
