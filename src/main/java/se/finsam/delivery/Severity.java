package se.finsam.delivery;

import java.util.Locale;

/** What a finding does to its delivery: an error rejects it, a warning rejects nothing. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word that stands in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
