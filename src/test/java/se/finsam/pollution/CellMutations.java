package se.finsam.pollution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Cells emptied, filled from elsewhere, grown, and spelled with characters that cannot be seen or look like others. */
final class CellMutations {

    private static final List<String> UNSEEN = List.of(
            "\u0000",
            "\u0007",
            "\u001A",
            "\u001B",
            "\u007F",
            "\u0080",
            "\u009F",
            "\u00AD",
            "\u061C",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u202A",
            "\u202E",
            "\u2060",
            "\u2066",
            "\u2069",
            "\uFEFF",
            "\uFFF9",
            "\uE000",
            "\uFFFD",
            "\uD800",
            "\uDB40\uDC41");

    private static final List<String> BLANKS =
            List.of(" ", "  ", "\t", "\u00A0", "\u2009", "\u202F", "\u2003", "\u3000", "\u2028", "\u0085");

    private static final List<String> HYPHENS = List.of("–", "−", "‐", "\u2011", "—", " - ", "--", "\u00AD", " till ");

    /** Letters, each before one of another alphabet, another width or another form that looks like it. */
    private static final List<String> LOOK_ALIKES = List.of(
            "a\u0430", "e\u0435", "o\u03BF", "i\u0131", "i\u0130", "k\u212A", "s\u017F", "å\u212B", "n\uFF4E",
            "t\u0442");

    /** About the longest that a cell may be. */
    private static final List<Integer> LENGTHS = List.of(9_000, 9_999, 10_000, 10_001, 10_002, 20_000);

    static final List<Mutation> ALL = List.of(
            new Mutation("cell emptied", (text, random) -> Spot.cell(text, random, cell -> "")),
            new Mutation("cell blank", (text, random) -> Spot.cell(text, random, cell -> Spot.any(BLANKS, random))),
            new Mutation("blank inserted", (text, random) -> Spot.inserted(text, random, Spot.any(BLANKS, random))),
            new Mutation(
                    "blanks around a cell",
                    (text, random) -> Spot.cell(
                            text, random, cell -> Spot.any(BLANKS, random) + cell + Spot.any(BLANKS, random))),
            new Mutation("unseen character", (text, random) -> Spot.inserted(text, random, Spot.any(UNSEEN, random))),
            new Mutation("cell from another file", (text, random) -> Spot.cell(text, random, cell -> foreign(random))),
            new Mutation(
                    "line from another file",
                    (text, random) -> TextLines.inserted(
                            text,
                            random,
                            Spot.any(
                                    TextLines.of(
                                            Spot.any(BaseFiles.SAMPLES, random).text()),
                                    random))),
            new Mutation(
                    "cell in capitals",
                    (text, random) -> Spot.cell(text, random, cell -> cell.toUpperCase(Locale.ROOT))),
            new Mutation("accents apart", (text, random) -> Normalizer.normalize(text, Normalizer.Form.NFD)),
            new Mutation(
                    "letters without dots and rings",
                    (text, random) -> Spot.cell(text, random, cell -> Normalizer.normalize(cell, Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", ""))),
            new Mutation("letter changed", (text, random) -> Spot.replaced(text, random, "e", "é")),
            new Mutation("look-alike letter", (text, random) -> lookAlike(text, Spot.any(LOOK_ALIKES, random), random)),
            new Mutation("other hyphen", (text, random) -> Spot.replaced(text, random, "-", Spot.any(HYPHENS, random))),
            new Mutation(
                    "underscores for blanks",
                    (text, random) -> Spot.cell(text, random, cell -> cell.replace(' ', '_'))),
            new Mutation("formula", (text, random) -> Spot.cell(text, random, cell -> "=\"" + cell + "\"")),
            new Mutation(
                    "cell grown long",
                    (text, random) -> Spot.cell(text, random, cell -> "x".repeat(Spot.any(LENGTHS, random)))));

    private CellMutations() {}

    private static String lookAlike(String text, String pair, Random random) {
        return Spot.replaced(text, random, pair.substring(0, 1), pair.substring(1));
    }

    private static String foreign(Random random) {
        String line = Spot.any(TextLines.of(Spot.any(BaseFiles.all(), random).text()), random);
        return Spot.any(List.of(line.stripTrailing().split(";", -1)), random);
    }
}
