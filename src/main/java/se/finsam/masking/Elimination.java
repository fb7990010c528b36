package se.finsam.masking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What follows from several equations together and from none of them alone: the printed counts are put in, and the others
 * eliminated one after the other (Gauss–Jordan, in whole numbers).
 */
final class Elimination {

    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Map<Unknown, Range> known;

    /** No row has the first unknown of another. */
    private final Map<Unknown, TreeMap<Unknown, BigInteger>> reduced = new TreeMap<>();

    private Elimination(Map<Unknown, Range> known) {
        this.known = known;
    }

    /** Returns the equations that it ends with, the printed counts among their terms. */
    static List<Equation> of(Collection<Equation> equations, Map<Unknown, Range> known) {
        Elimination elimination = new Elimination(known);
        equations.forEach(elimination::take);
        return elimination.equations();
    }

    private void take(Equation equation) {
        TreeMap<Unknown, BigInteger> row = new TreeMap<>(this::unknownsFirst);
        equation.factors().forEach((unknown, factor) -> row.put(unknown, BigInteger.valueOf(factor)));
        for (Unknown unknown : List.copyOf(row.keySet())) {
            if (reduced.containsKey(unknown)) {
                eliminate(row, reduced.get(unknown));
            }
        }
        if (row.isEmpty() || isKnown(row.firstKey())) {
            return;
        }
        reduced.values().forEach(other -> eliminate(other, row));
        reduced.put(row.firstKey(), row);
    }

    private int unknownsFirst(Unknown one, Unknown other) {
        int byKnowledge = Boolean.compare(isKnown(one), isKnown(other));
        return byKnowledge != 0 ? byKnowledge : one.compareTo(other);
    }

    private boolean isKnown(Unknown unknown) {
        Range range = known.get(unknown);
        return range != null && range.possible() == 1;
    }

    /** Takes the first unknown of one row out of another. */
    private static void eliminate(TreeMap<Unknown, BigInteger> row, TreeMap<Unknown, BigInteger> by) {
        BigInteger factor = row.get(by.firstKey());
        if (factor == null) {
            return;
        }
        BigInteger own = by.firstEntry().getValue();
        row.replaceAll((unknown, value) -> value.multiply(own));
        by.forEach((unknown, value) -> row.merge(unknown, value.multiply(factor).negate(), BigInteger::add));
        row.values().removeIf(value -> value.signum() == 0);
        BigInteger common = row.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.compareTo(BigInteger.ONE) > 0) {
            row.replaceAll((unknown, value) -> value.divide(common));
        }
    }

    private List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (TreeMap<Unknown, BigInteger> row : reduced.values()) {
            if (row.values().stream().allMatch(value -> value.abs().compareTo(MOST) <= 0)) {
                Equation.Terms terms = new Equation.Terms();
                row.forEach((unknown, value) -> terms.add(unknown, value.intValueExact()));
                equations.add(terms.equation());
            }
        }
        return equations;
    }
}
