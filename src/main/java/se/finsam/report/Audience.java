package se.finsam.report;

/** Who a page is for, and so whether counts of one insats, sex or reason may stand on it. */
public enum Audience {
    /** Everybody: figures of whole förbund and counties. */
    PUBLIC,

    /** Those who answer for the figures: all of them, small counts too. */
    INTERNAL
}
