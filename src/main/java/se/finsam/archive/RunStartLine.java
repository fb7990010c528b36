package se.finsam.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A run that began. One without a {@link RunLine} was killed.
 *
 * @param run its number, from 1; no other run bears it
 * @param hasAfterEdition whether a command is to be run for the edition that it publishes; written only where it is so
 */
public record RunStartLine(
        long run,
        String command,
        Instant startedAt,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean hasAfterEdition)
        implements JournalLine {

    /** A run that is followed by no command. */
    public RunStartLine(long run, String command, Instant startedAt) {
        this(run, command, startedAt, false);
    }
}
