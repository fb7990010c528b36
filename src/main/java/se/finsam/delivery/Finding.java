package se.finsam.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful in a delivery, told so that a person can go there and mend it.
 *
 * @param line the line of the file, from 1; null where it is about the whole file
 * @param column the header of the column; null where it is about no single one
 * @param value the value as delivered; null where there is none, and always for personal data
 * @param message the rule in words and how it was broken, in Swedish
 * @param nextStep what to do, in Swedish
 */
public record Finding(
        FindingCode code,
        @Nullable Long line,
        @Nullable String column,
        @Nullable String value,
        String message,
        String nextStep) {

    /** A finding about the whole file. */
    public static Finding ofFile(FindingCode code, String message, String nextStep) {
        return new Finding(code, null, null, null, message, nextStep);
    }

    public Severity severity() {
        return code.severity();
    }
}
