package se.finsam.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.archive.PublicationLine;
import se.finsam.archive.RunLine;
import se.finsam.archive.RunStartLine;
import se.finsam.home.HomeLock;
import se.finsam.job.JobRunner;
import se.finsam.job.Night;
import se.finsam.job.NightSettings;
import se.finsam.publish.Edition;
import se.finsam.publish.Editions;

/** One run of some jobs, from taking the lock to the line in the journal. */
final class Run {

    private final NightSettings settings;
    private final String command;
    private final List<String> jobs;

    Run(NightSettings settings, String command, List<String> jobs) {
        this.settings = settings;
        this.command = command;
        this.jobs = jobs;
    }

    RunOutcome execute() throws Exception {
        try (HomeLock lock = HomeLock.take(settings.home(), command);
                Night night = Night.open(settings)) {
            return execute(night);
        }
    }

    private RunOutcome execute(Night night) throws Exception {
        Journal journal = night.journal();
        RunStartLine start = journal.startRun(command, now());
        int published = journal.lines(PublicationLine.class).size();
        try {
            JobRunner.run(night, jobs, start);
        } catch (Exception failure) {
            end(journal, start, ExitCode.of(failure), failure);
            throw failure;
        }
        Optional<Edition> edition = new Editions(settings.home()).current();
        RunOutcome outcome = new RunOutcome(
                start,
                journal.untold(),
                night.replay().restored(),
                night.intake().left(),
                night.receipts(),
                journal.lines(PublicationLine.class).stream()
                        .skip(published)
                        .filter(line -> edition.filter(current -> current.number() == line.edition())
                                .isPresent())
                        .findFirst(),
                edition.map(Edition::number));
        journal.append(List.of(
                new RunLine(start.run(), command, now(), outcome.exitCode().number(), told(journal))));
        return outcome;
    }

    /** A run that failed has told nobody of its deliveries; the next that ends well does. */
    private void end(Journal journal, RunStartLine start, ExitCode exitCode, Exception failure) {
        try {
            journal.append(List.of(new RunLine(start.run(), command, now(), exitCode.number(), 0)));
        } catch (IOException journalFailed) {
            failure.addSuppressed(journalFailed);
        }
    }

    private static long told(Journal journal) {
        return journal.lines(DeliveryLine.class).stream()
                .mapToLong(DeliveryLine::deliveryId)
                .max()
                .orElse(0);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
