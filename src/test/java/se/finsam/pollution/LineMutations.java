package se.finsam.pollution;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Lines cut, joined, split, doubled, lost and moved, and line ends of other kinds. */
final class LineMutations {

    static final List<Mutation> ALL = List.of(
            new Mutation(
                    "line cut short",
                    (text, random) ->
                            TextLines.one(text, random, line -> line.substring(0, random.nextInt(line.length() + 1)))),
            new Mutation("lines joined", (text, random) -> Spot.replaced(text, random, "\n", "")),
            new Mutation("lines joined by a separator", (text, random) -> Spot.replaced(text, random, "\n", ";")),
            new Mutation("line split", (text, random) -> Spot.inserted(text, random, "\n")),
            new Mutation("line split at a separator", (text, random) -> Spot.replaced(text, random, ";", ";\n")),
            new Mutation(
                    "line doubled",
                    (text, random) -> lines(text, lines -> lines.add(lines.size(), Spot.any(lines, random)))),
            new Mutation(
                    "line deleted",
                    (text, random) -> lines(text, lines -> {
                        int line = random.nextInt(lines.size());
                        lines.subList(line, line + 1).clear();
                    })),
            new Mutation("rows reordered", (text, random) -> lines(text, lines -> shuffle(lines, random))),
            new Mutation(
                    "all lines reordered", (text, random) -> lines(text, lines -> Collections.shuffle(lines, random))),
            new Mutation("text cut short", (text, random) -> text.substring(0, random.nextInt(text.length() + 1))),
            new Mutation("text begins late", (text, random) -> text.substring(random.nextInt(text.length() + 1))),
            new Mutation("line ends of Unix", (text, random) -> text.replace("\r\n", "\n")),
            new Mutation("line ends of Windows", (text, random) -> text.replace("\r\n", "\n")
                    .replace("\n", "\r\n")),
            new Mutation("line ends of the old Macintosh", (text, random) -> text.replace("\r\n", "\n")
                    .replace("\n", "\r")),
            new Mutation("line ends doubled", (text, random) -> text.replace("\n", "\r\r\n")),
            new Mutation(
                    "line end of another kind",
                    (text, random) -> Spot.replaced(
                            text, random, "\n", Spot.any(List.of("\r", "\r\n", "\n\r", "\u0085", "\u2028"), random))),
            new Mutation(
                    "stray line end",
                    (text, random) -> Spot.inserted(
                            text, random, Spot.any(List.of("\r", "\r\n", "\u000B", "\f", "\u2029"), random))),
            new Mutation("no line end at the end", (text, random) -> text.stripTrailing()));

    private LineMutations() {}

    private static String lines(String text, Consumer<List<String>> change) {
        List<String> lines = TextLines.of(text);
        change.accept(lines);
        return String.join("", lines);
    }

    private static void shuffle(List<String> lines, Random random) {
        Collections.shuffle(lines.subList(TextLines.header(lines) + 1, lines.size()), random);
    }
}
