package se.finsam.archive;

import java.time.Instant;

/**
 * A report was fixed (fastställd): it stays as it is, and what changes later becomes an edition beside it.
 *
 * @param period the name of the report: the quarter's code, or county and quarter
 * @param edition the edition of it that stays
 */
public record FixedReportLine(String period, int edition, Instant fixedAt) implements JournalLine {}
