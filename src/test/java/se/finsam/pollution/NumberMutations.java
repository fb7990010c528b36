package se.finsam.pollution;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers with their signs moved or mistaken, and what spreadsheets and people write where a number should be. */
final class NumberMutations {

    private static final List<String> INSTEAD = List.of(
            "-",
            "–",
            "−",
            "1e3",
            "1E+06",
            "(1 234)",
            "#DIV/0!",
            "########",
            "#N/A",
            "NaN",
            "∞",
            "0x1F",
            "99999999999",
            "1000000001",
            "-1",
            "1000001",
            "-0",
            "½",
            "²",
            "12 345 678,90",
            "1 234 567",
            "ej klart",
            "x",
            "0",
            "cirka 5",
            "5-6",
            "<5",
            "..",
            "=SUMMA(B2:B9)",
            "100,01",
            "3,14159",
            ",5",
            "5,",
            "007",
            "2023-13-01",
            "2023-02-29",
            "01/02/2023",
            "45000",
            "2023-04-01");

    private static final List<String> BEHIND = List.of(
            " kr", "kr", " SEK", ":-", ",-", " tkr", " mkr", " %", "%", " st", "-", "*", ".", "kr kr", " KR", " kr.",
            " €");

    private static final List<String> BEFORE = List.of("-", "−", "–", "+", "- ", "--", "ca ", "'", "$", "=", "<", "0");

    /** The zeros of other scripts: Arabic, Persian, Devanagari, full width, mathematical. */
    private static final List<Integer> ZEROS = List.of(0x0660, 0x06F0, 0x0966, 0xFF10, 0x1D7CE);

    private static final List<String> BLANKS =
            List.of(" ", "\u00A0", "\u202F", "\u2009", "  ", "\u2007", "\u3000", "\t", "'", "’", "_");

    static final List<Mutation> ALL = Stream.of(
                    figure("digit changed", (figure, random) -> at(figure, random, 1, "" + random.nextInt(10))),
                    figure("digit doubled", (figure, random) -> at(figure, random, 0, "" + random.nextInt(10))),
                    figure("digit lost", (figure, random) -> at(figure, random, 1, "")),
                    figure("comma moved", (figure, random) -> at(figure.replace(",", ""), random, 0, ",")),
                    figure("point inserted", (figure, random) -> at(figure, random, 0, ".")),
                    figure("point for comma", (figure, random) -> figure.replace(',', '.')),
                    figure("points between thousands", (figure, random) -> figure.replaceAll("[^0-9,]", ".")),
                    figure("comma between thousands", (figure, random) -> figure.replaceAll("[^0-9]", ",")),
                    figure("blank moved", (figure, random) -> at(digits(figure), random, 0, blank(random))),
                    figure("blank inserted", (figure, random) -> at(figure, random, 0, blank(random))),
                    figure("other blanks", (figure, random) -> figure.replaceAll("[^0-9,]", blank(random))),
                    figure("other digits", (figure, random) -> foreign(figure, Spot.any(ZEROS, random))),
                    figure("something else", (figure, random) -> Spot.any(INSTEAD, random)),
                    figure("something behind", (figure, random) -> figure + Spot.any(BEHIND, random)),
                    figure("something before", (figure, random) -> Spot.any(BEFORE, random) + figure),
                    figure("in brackets", (figure, random) -> "(" + figure + ")"),
                    figure(
                            "decimals",
                            (figure, random) -> figure + Spot.any(List.of(",0", ",00", ",000", ",5"), random)),
                    figure("huge", (figure, random) -> figure.repeat(1 + random.nextInt(12))),
                    new Mutation("every comma a point", (text, random) -> text.replace(',', '.')),
                    new Mutation(
                            "a number in any cell",
                            (text, random) -> Spot.cell(text, random, cell -> Spot.any(INSTEAD, random))))
            .toList();

    private NumberMutations() {}

    /** Makes another figure of one. */
    private interface Remaking {
        String of(String figure, Random random);
    }

    private static Mutation figure(String name, Remaking remaking) {
        return new Mutation("number: " + name, (text, random) -> {
            UnaryOperator<String> change = figure -> remaking.of(figure, random);
            return Spot.figure(text, random, change);
        });
    }

    private static String at(String figure, Random random, int replaced, String part) {
        int position = random.nextInt(figure.length() + 1 - replaced);
        return figure.substring(0, position) + part + figure.substring(position + replaced);
    }

    private static String digits(String figure) {
        return figure.replaceAll("[^0-9]", "");
    }

    private static String blank(Random random) {
        return Spot.any(BLANKS, random);
    }

    private static String foreign(String figure, int zero) {
        return figure.chars()
                .map(sign -> '0' <= sign && sign <= '9' ? zero + sign - '0' : sign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
