package se.finsam.pollution;

import java.util.List;
import java.util.Locale;

/** What spreadsheets and people do to a file that changes nothing in what it says. */
final class HarmlessMutations {

    /** The first is the one that the contract knows. */
    private static final List<String> MARKS = List.of(
            "sep=;\n",
            "sep=;\r\n",
            "SEP=;\n",
            "sep=;;;\n",
            "\"sep=;\"\n",
            "sep=,\n",
            " sep=; \n",
            "\nsep=;\n",
            "sep=\n");

    static final List<Mutation> ALL = List.of(
            new Mutation(
                    "header in capitals",
                    (text, random) -> TextLines.headerOnly(text, line -> line.toUpperCase(Locale.ROOT))),
            new Mutation(
                    "header without dots and rings",
                    (text, random) -> TextLines.headerOnly(text, line -> line.replace('å', 'a')
                            .replace('ä', 'a')
                            .replace('ö', 'o')
                            .replace(' ', '_'))),
            new Mutation(
                    "blanks around the separators of a line",
                    (text, random) -> TextLines.one(text, random, line -> line.replace(";", " ; "))),
            new Mutation("blanks doubled", (text, random) -> Spot.replaced(text, random, " ", "  ")),
            new Mutation("mark of the separator", (text, random) -> Spot.any(MARKS, random) + text),
            new Mutation("empty columns at the right", (text, random) -> TextLines.every(text, line -> line + ";;")),
            new Mutation(
                    "empty columns at the right of a row",
                    (text, random) -> TextLines.one(text, random, line -> line + ";;")),
            new Mutation("empty line", (text, random) -> TextLines.inserted(text, random, "\n")),
            new Mutation("line of separators", (text, random) -> TextLines.inserted(text, random, ";;;;\n")),
            new Mutation("line of blanks", (text, random) -> TextLines.inserted(text, random, " \t \n")),
            new Mutation("line of quotes", (text, random) -> TextLines.inserted(text, random, "\"\";\"\"\n")),
            new Mutation("empty lines at the end", (text, random) -> TextLines.appended(text, "\r\n;;\r\n\n")),
            new Mutation("numbers with a unit", (text, random) -> Spot.figure(text, random, figure -> figure + " kr")));

    private HarmlessMutations() {}
}
