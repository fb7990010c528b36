package se.finsam.archive;

import java.time.Instant;

/**
 * The report of a period was fixed (fastställd): it stays as it is, and what changes later becomes an edition beside it.
 *
 * @param period the quarter's code
 * @param edition the edition of the period's report that stays
 */
public record FixedReportLine(String period, int edition, Instant fixedAt) implements JournalLine {}
