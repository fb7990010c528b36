package se.finsam.reading;

import java.util.Locale;

/** How much of a figure is reported. */
enum Status {
    OK,
    PARTIAL,
    MISSING,
    NOT_APPLICABLE;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
