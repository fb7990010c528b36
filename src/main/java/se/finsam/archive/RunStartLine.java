package se.finsam.archive;

import java.time.Instant;

/**
 * A run that began. One without a {@link RunLine} was killed.
 *
 * @param run its number, from 1; no other run bears it
 */
public record RunStartLine(long run, String command, Instant startedAt) implements JournalLine {}
