package se.finsam.archive;

/**
 * What a home is for, written before its first delivery.
 *
 * @param example whether its deliveries are constructed; a home never holds both kinds
 */
public record HomeLine(boolean example) implements JournalLine {}
