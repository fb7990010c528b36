package se.finsam.archive;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run, from the two lines that the journal has of it.
 *
 * @param run its number, from 1
 * @param startedAt null where the journal lacks its start
 * @param endedAt null where it still goes on or was killed
 * @param exitCode null likewise
 */
public record JournalRun(
        long run, String command, @Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable Integer exitCode) {

    /** All runs of a journal, in the order begun. */
    public static List<JournalRun> of(Journal journal) {
        Map<Long, JournalRun> runs = new LinkedHashMap<>();
        for (RunStartLine start : journal.lines(RunStartLine.class)) {
            runs.put(start.run(), new JournalRun(start.run(), start.command(), start.startedAt(), null, null));
        }
        for (RunLine end : journal.lines(RunLine.class)) {
            JournalRun begun = runs.get(end.run());
            runs.put(
                    end.run(),
                    new JournalRun(
                            end.run(),
                            end.command(),
                            begun == null ? null : begun.startedAt(),
                            end.endedAt(),
                            end.exitCode()));
        }
        return List.copyOf(runs.values());
    }
}
