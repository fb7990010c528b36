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
    private final Instant startedAt = now();

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
        long number = night.journal().openRun();
        int published = night.journal().lines(PublicationLine.class).size();
        try {
            JobRunner.run(night, jobs, number);
        } catch (Exception failure) {
            enter(night.journal(), number, ExitCode.of(failure));
            throw failure;
        }
        List<DeliveryLine> received = night.intake().received();
        List<PublicationLine> publications = night.journal().lines(PublicationLine.class);
        RunOutcome outcome = new RunOutcome(
                command,
                number,
                received,
                night.replay().restored(),
                night.receipts(),
                publications.stream().skip(published).findFirst(),
                edition());
        enter(night.journal(), number, outcome.exitCode());
        return outcome;
    }

    private Optional<Integer> edition() throws IOException {
        return new Editions(settings.home()).current().map(Edition::number);
    }

    private void enter(Journal journal, long number, ExitCode exitCode) throws IOException {
        journal.append(List.of(new RunLine(number, command, startedAt, now(), exitCode.number())));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
