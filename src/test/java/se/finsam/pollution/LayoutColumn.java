package se.finsam.pollution;

import java.util.List;

/**
 * A column as the contract describes it.
 *
 * @param isKey whether it is part of what may stand only once in a file
 * @param choices the values allowed, as they are spelled; empty where it is no choice
 */
record LayoutColumn(String header, Kind kind, boolean isRequired, boolean isKey, List<String> choices) {

    /** What a cell of the column holds. */
    enum Kind {
        TEXT,
        FORBUND,
        CHOICE,
        AGES,
        COUNT,
        AMOUNT,
        PERCENTAGE,
        DAY
    }

    LayoutColumn {
        choices = List.copyOf(choices);
    }

    static LayoutColumn of(String header, Kind kind) {
        return new LayoutColumn(header, kind, false, false, List.of());
    }

    static LayoutColumn choice(String header, String... choices) {
        return new LayoutColumn(header, Kind.CHOICE, false, false, List.of(choices));
    }

    LayoutColumn key() {
        return new LayoutColumn(header, kind, isRequired, true, choices);
    }

    LayoutColumn required() {
        return new LayoutColumn(header, kind, true, isKey, choices);
    }
}
