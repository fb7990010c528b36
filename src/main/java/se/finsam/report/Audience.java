package se.finsam.report;

/** Who a page is for, and so whether small counts may stand on it. */
public enum Audience {
    /** Everybody: the public tables, as masking leaves them. */
    PUBLIC,

    /** Those who answer for the figures: all of them, small counts too. */
    INTERNAL
}
