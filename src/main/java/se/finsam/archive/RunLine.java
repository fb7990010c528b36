package se.finsam.archive;

import java.time.Instant;

/**
 * A run that ended, well or not.
 *
 * @param run its number, from 1
 * @param toldUntil the last delivery whose verdict the operator has been told by it or an earlier run
 */
public record RunLine(long run, String command, Instant endedAt, int exitCode, long toldUntil) implements JournalLine {}
