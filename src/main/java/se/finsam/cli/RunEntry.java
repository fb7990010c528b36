package se.finsam.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.archive.RunLine;
import se.finsam.archive.RunStartLine;

/** A run in the journal: one line where it begins, one where it ends. */
final class RunEntry {

    private final Journal journal;
    private final RunStartLine start;

    private RunEntry(Journal journal, RunStartLine start) {
        this.journal = journal;
        this.start = start;
    }

    static RunEntry begin(Journal journal, String command) throws IOException {
        return begin(journal, command, false);
    }

    /** @param hasAfterEdition whether a command is to be run for the edition that it publishes */
    static RunEntry begin(Journal journal, String command, boolean hasAfterEdition) throws IOException {
        return new RunEntry(journal, journal.startRun(command, now(), hasAfterEdition));
    }

    RunStartLine start() {
        return start;
    }

    /** Ends a run that tells the operator of every verdict so far. */
    void endTellingAll(ExitCode exitCode) throws IOException {
        end(
                exitCode,
                journal.lines(DeliveryLine.class).stream()
                        .mapToLong(DeliveryLine::deliveryId)
                        .max()
                        .orElse(0));
    }

    /** Ends a run that tells of no delivery. */
    void end(ExitCode exitCode) throws IOException {
        end(exitCode, 0);
    }

    /** Ends a run that failed; the next that ends well tells of its deliveries. */
    void fail(Throwable failure) {
        try {
            end(ExitCode.of(failure));
        } catch (IOException journalFailed) {
            failure.addSuppressed(journalFailed);
        }
    }

    private void end(ExitCode exitCode, long toldUntil) throws IOException {
        journal.append(List.of(new RunLine(start.run(), start.command(), now(), exitCode.number(), toldUntil)));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
