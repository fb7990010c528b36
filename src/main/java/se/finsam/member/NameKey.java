package se.finsam.member;

import java.text.Normalizer;

/**
 * What two spellings of one name have in common: composed Unicode, lower case letter by letter, single blanks and none at the
 * ends.
 *
 * <p>The macro {@code core.name_key} says the same in SQL, for names that meet in the database.
 */
public final class NameKey {

    private NameKey() {}

    /** Returns the key of a name; the empty string for a name of blanks only. */
    public static String of(String name) {
        return Blanks.collapse(Normalizer.normalize(name, Normalizer.Form.NFC))
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
