package se.finsam.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.finsam.archive.Journal;
import se.finsam.archive.JournalRun;
import se.finsam.home.LockHolder;

/**
 * The runs of a home, in the order begun.
 *
 * @param holder who holds the lock; empty where no run goes on
 */
public record Runs(List<RunStatus> all, Optional<LockHolder> holder) {

    public Runs {
        all = List.copyOf(all);
    }

    /**
     * Reads the runs of a journal that was read after the holder was asked for.
     *
     * @param askedAt not later than the holder was asked for: what began after that goes on, though nobody held the lock
     */
    static Runs of(Journal journal, Optional<LockHolder> holder, Instant askedAt) {
        List<JournalRun> runs = JournalRun.of(journal);
        List<RunStatus> all = new ArrayList<>();
        for (JournalRun run : runs) {
            boolean isLast = all.size() == runs.size() - 1;
            boolean isHolders = isLast
                    && holder.flatMap(LockHolder::since)
                            .filter(since -> isFrom(run, since))
                            .isPresent();
            all.add(RunStatus.of(run, isFrom(run, askedAt) || isHolders));
        }
        return new Runs(all, holder);
    }

    private static boolean isFrom(JournalRun run, Instant earliest) {
        return run.startedAt() != null && !run.startedAt().isBefore(earliest);
    }

    /** The last run of a command; empty where there is none. */
    public Optional<RunStatus> last(String command) {
        return all.stream().filter(run -> run.command().equals(command)).reduce((earlier, later) -> later);
    }

    /** When a run of a command last ended with one of some exit codes; empty where none ever has. */
    public Optional<Instant> lastEnd(String command, Set<Integer> exitCodes) {
        return all.stream()
                .filter(run -> run.command().equals(command))
                .filter(run -> run.exitCode().filter(exitCodes::contains).isPresent())
                .flatMap(run -> run.endedAt().stream())
                .reduce((earlier, later) -> later);
    }
}
