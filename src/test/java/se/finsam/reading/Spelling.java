package se.finsam.reading;

import java.text.Normalizer;
import java.util.Locale;

/** How names and headers are written when they are compared: contract, section 1, "Format". */
final class Spelling {

    private Spelling() {}

    /** A name in Unicode NFC, without case, and without surrounding and repeated blanks of any kind. */
    static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** A header: as a name, and with å, ä and ö as a, a and o, and with {@code _} as a blank. */
    static String header(String written) {
        return name(name(written)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('_', ' '));
    }
}
