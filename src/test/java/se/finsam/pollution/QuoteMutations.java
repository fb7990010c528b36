package se.finsam.pollution;

import java.util.List;

/** Quotes inserted, removed, doubled and left open. */
final class QuoteMutations {

    static final List<Mutation> ALL = List.of(
            new Mutation("quote inserted", (text, random) -> Spot.inserted(text, random, "\"")),
            new Mutation("two quotes inserted", (text, random) -> Spot.inserted(text, random, "\"\"")),
            new Mutation("quote removed", (text, random) -> Spot.replaced(text, random, "\"", "")),
            new Mutation("quote doubled", (text, random) -> Spot.replaced(text, random, "\"", "\"\"")),
            new Mutation("quote made typographic", (text, random) -> Spot.replaced(text, random, "\"", "”")),
            new Mutation("cell quoted", (text, random) -> Spot.cell(text, random, cell -> "\"" + cell + "\"")),
            new Mutation("cell opened", (text, random) -> Spot.cell(text, random, cell -> "\"" + cell)),
            new Mutation("cell closed", (text, random) -> Spot.cell(text, random, cell -> cell + "\"")),
            new Mutation(
                    "blank before a quoted cell",
                    (text, random) -> Spot.cell(text, random, cell -> " \"" + cell + "\"")),
            new Mutation(
                    "blank behind a quoted cell",
                    (text, random) -> Spot.cell(text, random, cell -> "\"" + cell + "\" ")),
            new Mutation(
                    "quote in a quoted cell",
                    (text, random) -> Spot.cell(text, random, cell -> "\"" + cell + "\"" + cell + "\"")),
            new Mutation(
                    "doubled quote in a quoted cell",
                    (text, random) -> Spot.cell(text, random, cell -> "\"\"\"" + cell + "\"\"\"")),
            new Mutation(
                    "line break in a quoted cell",
                    (text, random) -> Spot.cell(text, random, cell -> "\"" + cell + "\n\"")),
            new Mutation(
                    "quotes with a backslash",
                    (text, random) -> Spot.cell(text, random, cell -> "\"" + cell + "\\\"x\"")),
            new Mutation(
                    "line quoted as one", (text, random) -> TextLines.one(text, random, line -> "\"" + line + "\"")),
            new Mutation(
                    "every cell quoted",
                    (text, random) -> TextLines.every(
                            text, line -> "\"" + line.replace("\"", "").replace(";", "\";\"") + "\"")),
            new Mutation("single quotes", (text, random) -> Spot.cell(text, random, cell -> "'" + cell + "'")));

    private QuoteMutations() {}
}
