package se.finsam.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the command after an edition.
 *
 * @param edition the number of the edition that it was run for
 * @param command the path of the command
 * @param reason why it counts as failed, such as {@code failed with exit code 1}; null where it did its work, and where
 *     nobody knows
 */
public record AfterEditionLine(int edition, Instant enteredAt, String command, Result result, @Nullable String reason)
        implements JournalLine {

    /** How it ended. */
    public enum Result {
        /** It did its work, and is never run again for that edition. */
        DONE,
        /** It did not, and is tried again as long as the edition is in force. */
        FAILED,
        /** The program was killed while it ran; the operator has been told, and it is never run again for that edition. */
        UNKNOWN
    }

    /** Of a command that nobody knows the end of. */
    public static AfterEditionLine unknown(AfterEditionStartLine start, Instant now) {
        return new AfterEditionLine(start.edition(), now, start.command(), Result.UNKNOWN, null);
    }
}
