package se.finsam.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One figure of one insats over sex, kommun and ålder; nothing where it is not reported. */
record TotalOverSex(String figure) {

    private static final List<String> SPLITS = List.of("kommun", "ålder");

    /**
     * The total of an insats. Where women or men are split by other columns than {@code totalt}, the two say the same
     * thing twice: {@code totalt} counts if it reports, else the others.
     */
    Optional<BigDecimal> of(List<CsvLine> insats) {
        List<CsvLine> totals = ofSex(insats, "totalt").toList();
        List<CsvLine> others =
                insats.stream().filter(row -> !totals.contains(row)).toList();
        if (totals.isEmpty() || !isSplitOtherwise(totals, others)) {
            return cellsTogether(insats);
        }
        return cellsTogether(totals).or(() -> cellsTogether(others));
    }

    /** Within one kommun and ålder: {@code totalt} where it reports, else women and men who have a row. */
    Optional<BigDecimal> ofCell(List<CsvLine> cell) {
        List<CsvLine> totals = ofSex(cell, "totalt").toList();
        List<CsvLine> others =
                Stream.concat(ofSex(cell, "kvinna"), ofSex(cell, "man")).toList();
        boolean totalReports =
                totals.stream().anyMatch(row -> row.number(figure).isPresent());
        return together(
                (totalReports || others.isEmpty() ? totals : others).stream().map(row -> row.number(figure)));
    }

    private Optional<BigDecimal> cellsTogether(List<CsvLine> rows) {
        Collection<List<CsvLine>> cells =
                rows.stream().collect(Collectors.groupingBy(TotalOverSex::cell)).values();
        return together(cells.stream().map(this::ofCell));
    }

    private static boolean isSplitOtherwise(List<CsvLine> totals, List<CsvLine> others) {
        return Stream.of("kvinna", "man")
                .map(sex -> ofSex(others, sex).toList())
                .anyMatch(rows -> !rows.isEmpty() && !namedSplits(rows).equals(namedSplits(totals)));
    }

    private static Set<String> namedSplits(List<CsvLine> rows) {
        return SPLITS.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.name(column).isEmpty()))
                .collect(Collectors.toSet());
    }

    private static List<String> cell(CsvLine row) {
        return SPLITS.stream().map(row::name).toList();
    }

    private static Stream<CsvLine> ofSex(List<CsvLine> rows, String sex) {
        return rows.stream().filter(row -> row.name("kön").equals(sex));
    }

    /** The sum, or nothing where one of them is not reported. */
    private static Optional<BigDecimal> together(Stream<Optional<BigDecimal>> amounts) {
        return amounts.reduce(Optional.of(BigDecimal.ZERO), (one, other) -> Reported.both(one, other, BigDecimal::add));
    }
}
