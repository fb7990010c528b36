package se.finsam.archive;

import java.time.Instant;

/**
 * The command after an edition is about to be started. Without an {@link AfterEditionLine} behind it nobody knows how far it
 * came.
 *
 * @param edition the number of the edition that it is run for
 * @param command the path of the command
 */
public record AfterEditionStartLine(int edition, Instant startedAt, String command) implements JournalLine {}
