package se.finsam.pollution;

import java.util.List;
import java.util.Random;

/** Headers again, other tables, sums, titles and remarks, as they stand around tables that people look at. */
final class TableMutations {

    private static final List<String> TOTALS =
            List.of("Summa", "summa", "TOTALT", " Total ", "Totalsumma", "Summa:", "Totalt:");
    private static final List<String> REMARKS = List.of(
            "Källa: Agresso",
            "Utskriven 2024-02-01",
            "* preliminära siffror",
            "Sida 1 av 1",
            "Frågor: ekonomi@example.se; telefon 036-10 00 00",
            "(slut)");
    private static final List<String> TITLES =
            List.of("Ekonomi 2023", "Samordningsförbundet", "Belopp i tkr", "Budget och utfall;;;;");

    static final List<Mutation> ALL = List.of(
            new Mutation(
                    "header again in the middle",
                    (text, random) -> TextLines.inserted(text, random, TextLines.header(text))),
            new Mutation("header again at the end", (text, random) -> TextLines.appended(text, TextLines.header(text))),
            new Mutation("another table below", (text, random) -> TextLines.appended(text, table(random))),
            new Mutation(
                    "another table below an empty line",
                    (text, random) -> TextLines.appended(text, "\n" + table(random))),
            new Mutation(
                    "rows of another table below",
                    (text, random) -> TextLines.appended(text, table(random).replaceFirst("^[^\n]*\n", ""))),
            new Mutation("the same table below", (text, random) -> TextLines.appended(text, text)),
            new Mutation("sum below", (text, random) -> TextLines.appended(text, sum(text, random))),
            new Mutation("sum in between", (text, random) -> TextLines.inserted(text, random, sum(text, random))),
            new Mutation("name of a sum", (text, random) -> Spot.cell(text, random, cell -> Spot.any(TOTALS, random))),
            new Mutation("remark below", (text, random) -> TextLines.appended(text, Spot.any(REMARKS, random) + "\n")),
            new Mutation(
                    "remark in all columns below",
                    (text, random) -> TextLines.appended(
                            text,
                            Spot.any(REMARKS, random) + TextLines.header(text).replaceAll("[^;\r\n]", ""))),
            new Mutation("title above", (text, random) -> Spot.any(TITLES, random) + "\n" + text),
            new Mutation(
                    "rule of hyphens below the header",
                    (text, random) -> text.replaceFirst(
                            "\n", "\n" + TextLines.header(text).replaceAll("[^;\r\n]+", "---"))));

    private TableMutations() {}

    private static String table(Random random) {
        return Spot.any(BaseFiles.SAMPLES, random).text();
    }

    /** A row like one of the file's own, with the name of a sum in its first cell. */
    private static String sum(String text, Random random) {
        String row = Spot.any(TextLines.of(text), random);
        return Spot.any(TOTALS, random) + row.replaceFirst("^[^;\r\n]*", "").stripTrailing() + "\n";
    }
}
