package se.finsam.member;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes the report. What is null is not said in it.
 *
 * @param sender who answers for it, in words
 * @param contact whom to ask, in words
 * @param reference diarienummer
 * @param accessibilityStatement address of the tillgänglighetsredogörelse
 */
public record Imprint(
        @Nullable String sender,
        @Nullable String contact,
        @Nullable String reference,
        @Nullable String accessibilityStatement) {

    /** Says nothing. */
    public static final Imprint NONE = new Imprint(null, null, null, null);
}
