package se.finsam.delivery;

/** What signs between cells are called, in Swedish. */
final class Delimiters {

    private Delimiters() {}

    static String inWords(char delimiter) {
        return switch (delimiter) {
            case ';' -> "semikolon";
            case ',' -> "komma";
            case '\t' -> "tabb";
            default -> "lodstreck";
        };
    }
}
