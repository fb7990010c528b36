package se.finsam.delivery;

import java.text.Normalizer;
import java.util.regex.Pattern;
import se.finsam.member.NameKey;

/** What two spellings of one header have in common: as names, and with å, ä, ö as a, a, o and a blank for {@code _}. */
final class HeaderKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private HeaderKey() {}

    static String of(String header) {
        String decomposed = Normalizer.normalize(header.replace('_', ' '), Normalizer.Form.NFD);
        return NameKey.of(MARKS.matcher(decomposed).replaceAll(""));
    }
}
