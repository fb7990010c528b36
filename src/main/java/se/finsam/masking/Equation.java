package se.finsam.masking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts that add up to nothing when each is taken as often as its factor says: a sum less its parts. They keep their order,
 * since what is hidden follows from the order in which equations are worked with, and has to be the same in every run.
 */
final class Equation {

    private final Map<Unknown, Integer> factors;
    private final int hash;

    private Equation(Map<Unknown, Integer> factors) {
        this.factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        this.hash = factors.hashCode();
    }

    /** How often each count is taken. */
    Map<Unknown, Integer> factors() {
        return factors;
    }

    /** Whether it is true: a sum of deliveries that contradict each other need not be. */
    boolean holds() {
        return factors.entrySet().stream()
                        .mapToLong(entry -> entry.getKey().value() * entry.getValue())
                        .sum()
                == 0;
    }

    Set<Unknown> unknowns() {
        return factors.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Equation equation && hash == equation.hash && factors.equals(equation.factors);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Collects the terms of an equation; one that comes twice is added up. */
    static final class Terms {

        private final Map<Unknown, Integer> factors = new LinkedHashMap<>();

        Terms add(Unknown unknown, int factor) {
            factors.merge(unknown, factor, Integer::sum);
            return this;
        }

        Equation equation() {
            factors.values().removeIf(factor -> factor == 0);
            return new Equation(factors);
        }
    }
}
