package se.finsam.masking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What follows from several equations together and from none of them alone: the printed counts are put in, and the others
 * eliminated one after the other (Gauss–Jordan, in whole numbers).
 */
final class Elimination {

    /** A factor beyond it bounds nothing that persons are counted in, and an unlimited range, taken so often, would be no number of a machine. */
    private static final BigInteger MOST = BigInteger.valueOf(1 << 12);

    /** All that the equations are about, the printed counts last; in rows each goes by its place here. */
    private final List<Unknown> unknowns;

    private final Map<Unknown, Integer> places = new HashMap<>();
    private final int firstKnown;

    /** By the first unknown of each row, which no other row has. */
    private final TreeMap<Integer, TreeMap<Integer, BigInteger>> reduced = new TreeMap<>();

    private Elimination(Collection<Equation> equations, Map<Unknown, Range> known) {
        unknowns = equations.stream()
                .flatMap(equation -> equation.unknowns().stream())
                .distinct()
                .sorted(Comparator.comparing((Unknown unknown) -> isKnown(unknown, known))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        unknowns.forEach(unknown -> places.put(unknown, places.size()));
        firstKnown = (int)
                unknowns.stream().filter(unknown -> !isKnown(unknown, known)).count();
    }

    private static boolean isKnown(Unknown unknown, Map<Unknown, Range> known) {
        Range range = known.get(unknown);
        return range != null && range.possible() == 1;
    }

    /** Returns the equations that it ends with, the printed counts among their terms. */
    static List<Equation> of(Collection<Equation> equations, Map<Unknown, Range> known) {
        Elimination elimination = new Elimination(equations, known);
        equations.forEach(elimination::take);
        return elimination.equations();
    }

    private void take(Equation equation) {
        TreeMap<Integer, BigInteger> row = new TreeMap<>();
        equation.factors().forEach((unknown, factor) -> row.put(place(unknown), BigInteger.valueOf(factor)));
        for (Integer place : List.copyOf(row.keySet())) {
            if (reduced.containsKey(place)) {
                eliminate(row, reduced.get(place));
            }
        }
        if (row.isEmpty() || row.firstKey() >= firstKnown) {
            return;
        }
        reduced.values().forEach(other -> eliminate(other, row));
        reduced.put(row.firstKey(), row);
    }

    private Integer place(Unknown unknown) {
        return Objects.requireNonNull(places.get(unknown));
    }

    /** Takes the first unknown of one row out of another. */
    private static void eliminate(TreeMap<Integer, BigInteger> row, TreeMap<Integer, BigInteger> by) {
        BigInteger factor = row.get(by.firstKey());
        if (factor == null) {
            return;
        }
        BigInteger own = by.firstEntry().getValue();
        row.replaceAll((place, value) -> value.multiply(own));
        by.forEach((place, value) -> row.merge(place, value.multiply(factor).negate(), BigInteger::add));
        row.values().removeIf(value -> value.signum() == 0);
        BigInteger common = row.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.compareTo(BigInteger.ONE) > 0) {
            row.replaceAll((place, value) -> value.divide(common));
        }
    }

    private List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (TreeMap<Integer, BigInteger> row : reduced.values()) {
            if (row.values().stream().allMatch(value -> value.abs().compareTo(MOST) <= 0)) {
                Equation.Terms terms = new Equation.Terms();
                row.forEach((place, value) -> terms.add(unknowns.get(place), value.intValueExact()));
                equations.add(terms.equation());
            }
        }
        return equations;
    }
}
