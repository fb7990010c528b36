package se.finsam.masking;

import java.util.Locale;

/** What the public report does with a count. */
public enum CountState {
    /** Printed, since it is never hidden: a total over all insatser. */
    TOTAL,

    /** Printed. */
    SHOWN,

    /** Not printed; {@code ..} stands in its place, so that the reader knows it is not zero. */
    HIDDEN,

    /** Not printed, and neither is anything else of its table. */
    LEFT_OUT,

    /** Has no place of its own in any table, but may follow from others. */
    IMPLIED,

    /** Was published once, and is not asked for any more. */
    GONE;

    /** The state as it stands in the journal and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #word()} wrote; throws an {@code IllegalArgumentException} for anything else. */
    public static CountState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
