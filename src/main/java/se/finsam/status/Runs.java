package se.finsam.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.archive.Journal;
import se.finsam.archive.RunLine;
import se.finsam.archive.RunStartLine;

/**
 * The runs of a home, in the order begun.
 *
 * @param holder who holds the lock, in its own words; empty where no run goes on
 */
public record Runs(List<RunStatus> all, Optional<String> holder) {

    public Runs {
        all = List.copyOf(all);
    }

    /**
     * Reads the runs of a journal that was read after the holder was asked for.
     *
     * @param askedAt not later than the holder was asked for: what began after that goes on, though nobody held the lock
     */
    static Runs of(Journal journal, Optional<String> holder, Instant askedAt) {
        Map<Long, RunStatus> runs = new LinkedHashMap<>();
        for (RunStartLine start : journal.lines(RunStartLine.class)) {
            boolean isLater = !start.startedAt().isBefore(askedAt);
            runs.put(start.run(), begun(start, isLater));
        }
        for (RunLine end : journal.lines(RunLine.class)) {
            runs.put(
                    end.run(),
                    ended(end, Optional.ofNullable(runs.get(end.run())).flatMap(RunStatus::startedAt)));
        }
        List<RunStatus> all = new ArrayList<>(runs.values());
        if (holder.isPresent() && !all.isEmpty()) {
            all.set(all.size() - 1, holding(all.get(all.size() - 1)));
        }
        return new Runs(all, holder);
    }

    private static RunStatus begun(RunStartLine start, boolean isGoingOn) {
        return new RunStatus(
                start.run(),
                start.command(),
                Optional.of(start.startedAt()),
                Optional.empty(),
                Optional.empty(),
                isGoingOn);
    }

    private static RunStatus ended(RunLine end, Optional<Instant> startedAt) {
        return new RunStatus(
                end.run(), end.command(), startedAt, Optional.of(end.endedAt()), Optional.of(end.exitCode()), false);
    }

    /** Only the last can hold the lock; it does unless it has ended, and the one that holds it has not entered its start. */
    private static RunStatus holding(RunStatus last) {
        return new RunStatus(
                last.run(),
                last.command(),
                last.startedAt(),
                last.endedAt(),
                last.exitCode(),
                last.endedAt().isEmpty());
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
