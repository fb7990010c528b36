package se.finsam.member;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one name have in common: composed Unicode, lower case letter by letter, single blanks and none at the
 * ends.
 *
 * <p>The macro {@code core.name_key} says the same in SQL, for names that meet in the database.
 */
public final class NameKey {

    /** Letters before it are composed, each by itself. */
    private static final char FIRST_COMBINING = '\u0300';

    private static final char LAST_LATIN = '\u00FF';

    private NameKey() {}

    /** Returns the key of a name; the empty string for a name of blanks only. */
    public static String of(String name) {
        if (isKey(name)) {
            return name;
        }
        return isLatin(name)
                ? Blanks.collapse(name).toLowerCase(Locale.ROOT)
                : lowerCase(Blanks.collapse(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    /** Whether a name is plainly its own key, as most cells of a file are; each is asked for many times. */
    private static boolean isKey(String name) {
        char before = ' ';
        for (int position = 0; position < name.length(); position++) {
            char letter = name.charAt(position);
            boolean isSecondBlank = Blanks.isBlank(letter) && (letter != ' ' || before == ' ');
            if (letter >= FIRST_COMBINING || isSecondBlank || Character.toLowerCase(letter) != letter) {
                return false;
            }
            before = letter;
        }
        return before != ' ' || name.isEmpty();
    }

    /** Whether all letters are of Latin-1: composed, and of one lower case letter each. */
    private static boolean isLatin(String name) {
        for (int position = 0; position < name.length(); position++) {
            if (name.charAt(position) > LAST_LATIN) {
                return false;
            }
        }
        return true;
    }

    private static String lowerCase(String name) {
        StringBuilder lower = new StringBuilder(name.length());
        int letter;
        for (int position = 0; position < name.length(); position += Character.charCount(letter)) {
            letter = name.codePointAt(position);
            lower.appendCodePoint(Character.toLowerCase(letter));
        }
        return lower.toString();
    }
}
