package se.finsam.archive;

import java.time.Instant;

/**
 * A run that ended, well or not. A run that was killed leaves no line, and the next one bears its number again.
 *
 * @param run its number, from 1
 */
public record RunLine(long run, String command, Instant startedAt, Instant endedAt, int exitCode)
        implements JournalLine {}
