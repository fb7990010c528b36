package se.finsam.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.finsam.archive.AfterEditionLine;
import se.finsam.archive.Journal;
import se.finsam.archive.PublicationLine;
import se.finsam.home.HomeLock;
import se.finsam.job.AfterEdition;
import se.finsam.job.JobRunner;
import se.finsam.job.Night;
import se.finsam.job.NightSettings;
import se.finsam.job.Progress;
import se.finsam.job.RunLog;
import se.finsam.job.SettledMark;
import se.finsam.publish.Edition;
import se.finsam.publish.Editions;

/**
 * One run of some jobs, from taking the lock to the line in the journal. That the operator was told is entered there last:
 * killed before, the next run tells again; the other way round a rejection could go unheard.
 */
final class Run {

    private final NightSettings settings;
    private final String command;
    private final List<String> jobs;

    private final Opening opening;
    private final Telling telling;
    private final Progress progress;

    /** What a command does before its jobs. */
    @FunctionalInterface
    interface Opening {

        /** For a command that has nothing to do before. */
        Opening NONE = night -> {};

        void on(Night night) throws IOException;
    }

    /** Tells the operator how a run ended. */
    @FunctionalInterface
    interface Telling {

        /** Returns once the operator can read it. */
        void tell(RunOutcome outcome) throws IOException;
    }

    Run(
            NightSettings settings,
            String command,
            List<String> jobs,
            Opening opening,
            Telling telling,
            Progress progress) {
        this.settings = settings;
        this.command = command;
        this.jobs = jobs;
        this.opening = opening;
        this.telling = telling;
        this.progress = progress;
    }

    RunOutcome execute() throws Exception {
        try (HomeLock lock = HomeLock.take(settings.home(), command)) {
            return isWholeNight() ? haveANightUnlessSettled() : work();
        }
    }

    private RunOutcome haveANightUnlessSettled() throws Exception {
        SettledMark mark = SettledMark.before(settings);
        RunOutcome outcome = mark.holds() ? haveAQuietNightUnlessCommandIsDue() : work();
        if (settings.period() == null && outcome.left().isEmpty()) {
            mark.setIfPossible();
        }
        return outcome;
    }

    private boolean isWholeNight() {
        return jobs.equals(NightlyCommand.JOBS);
    }

    /** Nothing is opened but the journal, which every run is entered in. */
    private RunOutcome haveAQuietNightUnlessCommandIsDue() throws Exception {
        Journal journal = Journal.open(settings.home());
        return AfterEdition.of(settings, journal, progress).isDue() ? work() : haveAQuietNight(journal);
    }

    private RunOutcome haveAQuietNight(Journal journal) throws IOException {
        RunEntry entry = RunEntry.begin(journal, command);
        RunOutcome outcome = RunOutcome.quiet(
                entry.start(), settings.home(), currentEdition().map(Edition::number));
        telling.tell(outcome);
        entry.end(ExitCode.DONE);
        return outcome;
    }

    private RunOutcome work() throws Exception {
        RunLog.open(settings.home());
        try {
            return haveANight();
        } catch (Exception | Error failure) {
            RunLog.failed(command, failure);
            throw failure;
        } finally {
            progress.end();
        }
    }

    private RunOutcome haveANight() throws Exception {
        try (Night night = Night.open(settings, progress)) {
            Journal journal = night.journal();
            int published = journal.lines(PublicationLine.class).size();
            AfterEdition afterEdition = night.afterEdition();
            RunEntry entry = RunEntry.begin(journal, command, isWholeNight() && afterEdition.isWanted());
            try {
                opening.on(night);
                JobRunner.run(night, jobs, entry.start());
                night.close();
                List<AfterEditionLine> commands = isWholeNight() ? afterEdition.run() : List.of();
                RunOutcome outcome = outcome(night, entry, published, commands);
                telling.tell(outcome);
                afterEdition.enterTold(commands);
                entry.endTellingAll(outcome.exitCode());
                return outcome;
            } catch (Exception | Error failure) {
                entry.fail(failure);
                throw failure;
            }
        }
    }

    private RunOutcome outcome(Night night, RunEntry entry, int published, List<AfterEditionLine> commands)
            throws IOException {
        Journal journal = night.journal();
        Optional<Integer> edition = currentEdition().map(Edition::number);
        return new RunOutcome(
                entry.start(),
                journal.untold(),
                night.replay().restored(),
                night.intake().left(),
                settings.home(),
                journal.lines(PublicationLine.class).stream()
                        .skip(published)
                        .filter(line -> edition.filter(number -> number == line.edition())
                                .isPresent())
                        .findFirst(),
                edition,
                commands);
    }

    private Optional<Edition> currentEdition() throws IOException {
        return new Editions(settings.home()).current();
    }
}
