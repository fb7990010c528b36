package se.finsam.member;

/** What two spellings of one header have in common: as names, and with å, ä, ö as a, a, o and a blank for {@code _}. */
public final class HeaderKey {

    private HeaderKey() {}

    /** Returns the key of a header. */
    public static String of(String header) {
        return NameKey.of(header.replace('_', ' '))
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o');
    }
}
