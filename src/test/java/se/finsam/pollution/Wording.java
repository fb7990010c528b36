package se.finsam.pollution;

import java.text.Normalizer;
import java.util.Locale;

/** How texts are shown and compared. */
final class Wording {

    private Wording() {}

    /** The text as delivered, but for surrounding blanks, and each run of blanks and line breaks inside as one blank. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (!isBlank(character)) {
                shown.appendCodePoint(character);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        });
        return shown.toString().stripTrailing();
    }

    /** The text without surrounding blanks. */
    static String trimmed(String text) {
        int[] characters = text.codePoints().toArray();
        int from = 0;
        int to = characters.length;
        while (from < to && isBlank(characters[from])) {
            from++;
        }
        while (from < to && isBlank(characters[to - 1])) {
            to--;
        }
        return new String(characters, from, to - from);
    }

    /** The same for all texts that compare as equal: without regard to Unicode form, case (one small letter for each capital) and repeated blanks. */
    static String key(String text) {
        String composed = Normalizer.normalize(shown(text), Normalizer.Form.NFC);
        return composed.replace('\u0130', 'i').toLowerCase(Locale.ROOT);
    }

    /** The same for all headers that compare as equal. */
    static String headerKey(String header) {
        return key(header.replace('_', ' ')).replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }

    /** Whether there is something in the text that no reader sees, or a sign that it has been damaged. */
    static boolean hasUnseen(String text) {
        return text.codePoints().anyMatch(Wording::isUnseen);
    }

    /** White space as Unicode has it, line ends among it. */
    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character) || character >= '\t' && character <= '\r' || character == '\u0085';
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !isBlank(character);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> character == '\uFFFD';
        };
    }
}
