package se.finsam.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.archive.AfterEditionHistory;
import se.finsam.archive.AfterEditionLine;
import se.finsam.archive.AfterEditionLine.Result;
import se.finsam.archive.AfterEditionStartLine;
import se.finsam.archive.Journal;
import se.finsam.home.Home;
import se.finsam.publish.Edition;
import se.finsam.publish.Editions;

/**
 * Runs the command that the operator has named for after a new edition, until it has done its work for the one in force.
 * The journal has a line before it is started, so that it is never run twice where the program was killed meanwhile.
 */
public final class AfterEdition {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Optional<Path> command;
    private final Journal journal;
    private final Home home;
    private final Progress progress;

    AfterEdition(Optional<Path> command, Journal journal, Home home, Progress progress) {
        this.command = command;
        this.journal = journal;
        this.home = home;
        this.progress = progress;
    }

    /** As the installation is set now. */
    public static AfterEdition of(NightSettings settings, Journal journal, Progress progress) throws IOException {
        return new AfterEdition(settings.installation().afterEdition(), journal, settings.home(), progress);
    }

    /** Whether the operator has named a command. */
    public boolean isWanted() {
        return command.isPresent();
    }

    /** Whether there is anything to run, or to tell of an earlier night. */
    public boolean isDue() throws IOException {
        AfterEditionHistory history = history();
        return isWanted()
                && (!history.unended().isEmpty() || dueEdition(history).isPresent());
    }

    /**
     * Runs the command if it is due, and returns what is to be told: what is not known of earlier nights, and last how it
     * ended now.
     */
    public List<AfterEditionLine> run() throws IOException, InterruptedException {
        if (command.isEmpty()) {
            return List.of();
        }
        AfterEditionHistory history = history();
        List<AfterEditionLine> told = new ArrayList<>();
        history.unended().forEach(start -> told.add(AfterEditionLine.unknown(start, now())));
        Optional<Integer> edition = dueEdition(history);
        if (edition.isPresent()) {
            told.add(run(command.get(), edition.get(), history.changedPeriods(edition.get())));
        }
        return told;
    }

    /** Enters that the operator has been told of what is not known; the rest is entered as it happens. */
    public void enterTold(List<AfterEditionLine> told) throws IOException {
        List<AfterEditionLine> unknown =
                told.stream().filter(line -> line.result() == Result.UNKNOWN).toList();
        if (!unknown.isEmpty()) {
            journal.append(unknown);
        }
    }

    private AfterEditionHistory history() {
        return new AfterEditionHistory(journal.lines());
    }

    private Optional<Integer> dueEdition(AfterEditionHistory history) throws IOException {
        return new Editions(home).current().map(Edition::number).filter(history::isDue);
    }

    private AfterEditionLine run(Path file, int edition, List<String> changedPeriods)
            throws IOException, InterruptedException {
        progress.at("running the command after the edition");
        journal.append(List.of(new AfterEditionStartLine(edition, now(), file.toString())));
        List<String> arguments = new ArrayList<>();
        arguments.add(String.valueOf(edition));
        arguments.add(new Edition(edition, home.current()).reports().toString());
        arguments.addAll(changedPeriods);
        OperatorCommand.Ended ended = new OperatorCommand(file, LIMIT)
                .run(
                        arguments,
                        Map.of("FINSAM_HOME", home.root().toString(), "FINSAM_EDITION", String.valueOf(edition)));
        Result result = ended.failure() == null ? Result.DONE : Result.FAILED;
        AfterEditionLine line = new AfterEditionLine(edition, now(), file.toString(), result, ended.failure());
        journal.append(List.of(line));
        RunLog.afterEdition(line, ended.output());
        return line;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
