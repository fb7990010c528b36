package se.finsam.pollution;

import java.util.List;
import java.util.stream.Stream;

/** Separators lost, doubled, or put where another sign should be, and another sign in their place. */
final class SeparatorMutations {

    private static final List<String> OTHERS = List.of(",", "\t", "|", ":", " ", "; ");

    static final List<Mutation> ALL = Stream.of(
                    new Mutation("separator dropped", (text, random) -> Spot.replaced(text, random, ";", "")),
                    new Mutation("separator doubled", (text, random) -> Spot.replaced(text, random, ";", ";;")),
                    new Mutation("separator inserted", (text, random) -> Spot.inserted(text, random, ";")),
                    new Mutation("comma for a separator", (text, random) -> Spot.replaced(text, random, ",", ";")),
                    new Mutation(
                            "another separator once",
                            (text, random) -> Spot.replaced(text, random, ";", Spot.any(OTHERS, random))),
                    new Mutation("another separator in a line", (text, random) -> {
                        String other = Spot.any(OTHERS, random);
                        return TextLines.one(text, random, line -> line.replace(";", other));
                    }),
                    new Mutation(
                            "another separator everywhere",
                            (text, random) -> text.replace(";", Spot.any(OTHERS, random))))
            .toList();

    private SeparatorMutations() {}
}
