package se.finsam.delivery;

import java.util.OptionalInt;
import se.finsam.member.Blanks;

/**
 * A character that nobody sees, and that would make two names out of one, turn text around, or act on whatever shows it:
 * control characters that are no blanks, format characters, line and paragraph separators, and letters of private use.
 */
final class InvisibleCharacter {

    private InvisibleCharacter() {}

    /** Returns the first one in a text; empty if there is none. */
    static OptionalInt firstIn(String text) {
        int letter;
        for (int position = 0; position < text.length(); position += Character.charCount(letter)) {
            letter = text.codePointAt(position);
            if (isInvisible(letter)) {
                return OptionalInt.of(letter);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isInvisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> !Blanks.isBlank((char) letter);
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
