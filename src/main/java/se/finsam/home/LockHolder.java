package se.finsam.home;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who holds the lock on a home.
 *
 * @param words what the holder has written into the lock
 */
public record LockHolder(String words) {

    private static final String SINCE = ", since ";

    /** This process, from now on, to the second. */
    static LockHolder now(String command) {
        return new LockHolder("%s, process %d%s%s"
                .formatted(
                        command,
                        ProcessHandle.current().pid(),
                        SINCE,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Since when; empty while the holder is writing that down. */
    public Optional<Instant> since() {
        int start = words.lastIndexOf(SINCE);
        if (start < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(words.substring(start + SINCE.length())));
        } catch (DateTimeException halfWritten) {
            return Optional.empty();
        }
    }
}
