package se.finsam.pollution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Columns that change places, get lost, or come in between. */
final class ColumnMutations {

    static final List<Mutation> ALL = List.of(
            new Mutation(
                    "columns swapped in the header",
                    (text, random) -> TextLines.headerOnly(text, swapped(text, random))),
            new Mutation(
                    "cells swapped in a row", (text, random) -> TextLines.one(text, random, swapped(text, random))),
            new Mutation("columns swapped", (text, random) -> TextLines.every(text, swapped(text, random))),
            new Mutation("column dropped", (text, random) -> TextLines.every(text, dropped(text, random))),
            new Mutation(
                    "column dropped in the header",
                    (text, random) -> TextLines.headerOnly(text, dropped(text, random))),
            new Mutation("cell dropped in a row", (text, random) -> TextLines.one(text, random, dropped(text, random))),
            new Mutation("column doubled", (text, random) -> TextLines.every(text, doubled(text, random))),
            new Mutation(
                    "name of a column doubled", (text, random) -> TextLines.headerOnly(text, doubled(text, random))),
            new Mutation("blank column inserted", (text, random) -> TextLines.every(text, blank(text, random))),
            new Mutation(
                    "blank cell inserted in a row", (text, random) -> TextLines.one(text, random, blank(text, random))),
            new Mutation("unnamed column", (text, random) -> {
                int column = column(text, random);
                return TextLines.headerOnly(text, cells(cells -> cells.set(column, "")));
            }),
            new Mutation("unknown column", (text, random) -> {
                int column = column(text, random);
                return TextLines.headerOnly(text, cells(cells -> cells.set(column, "övrigt")));
            }),
            new Mutation("column of another file", (text, random) -> {
                List<LayoutColumn> others = Spot.any(Layout.ALL, random).columns();
                String other = Spot.any(others, random).header();
                int column = column(text, random);
                return TextLines.headerOnly(text, cells(cells -> cells.set(column, other)));
            }));

    private ColumnMutations() {}

    private static UnaryOperator<String> swapped(String text, Random random) {
        int one = column(text, random);
        int other = column(text, random);
        return cells(cells -> {
            if (Math.max(one, other) < cells.size()) {
                Collections.swap(cells, one, other);
            }
        });
    }

    private static UnaryOperator<String> dropped(String text, Random random) {
        int column = column(text, random);
        return cells(cells -> cells.remove(Math.min(column, cells.size() - 1)));
    }

    private static UnaryOperator<String> doubled(String text, Random random) {
        int column = column(text, random);
        return cells(cells -> cells.add(cells.get(Math.min(column, cells.size() - 1))));
    }

    private static UnaryOperator<String> blank(String text, Random random) {
        int column = column(text, random);
        return cells(cells -> cells.add(Math.min(column, cells.size()), ""));
    }

    private static int column(String text, Random random) {
        return random.nextInt(TextLines.header(text).split(";").length);
    }

    private static UnaryOperator<String> cells(Consumer<List<String>> change) {
        return line -> {
            List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
            change.accept(cells);
            return String.join(";", cells);
        };
    }
}
