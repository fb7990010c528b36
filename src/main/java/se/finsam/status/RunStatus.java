package se.finsam.status;

import java.time.Instant;
import java.util.Optional;
import se.finsam.archive.JournalRun;

/**
 * How one run went.
 *
 * @param run its number, from 1
 * @param startedAt empty where the journal lacks its start
 * @param endedAt empty for a run that goes on, or was killed
 * @param exitCode likewise
 * @param isGoingOn whether it holds the lock
 */
public record RunStatus(
        long run,
        String command,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Integer> exitCode,
        boolean isGoingOn) {

    /** @param isAtWork whether it holds the lock, unless it has ended */
    static RunStatus of(JournalRun run, boolean isAtWork) {
        return new RunStatus(
                run.run(),
                run.command(),
                Optional.ofNullable(run.startedAt()),
                Optional.ofNullable(run.endedAt()),
                Optional.ofNullable(run.exitCode()),
                isAtWork && run.endedAt() == null);
    }

    /** Whether it never came to its end; the next run mends what it has left. */
    public boolean isKilled() {
        return endedAt.isEmpty() && !isGoingOn;
    }
}
