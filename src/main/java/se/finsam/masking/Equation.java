package se.finsam.masking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts that add up to nothing when each is taken as often as its factor says: a sum less its parts. They keep their order,
 * since what is hidden follows from the order in which equations are worked with, and has to be the same in every run.
 */
record Equation(Map<Unknown, Integer> factors) {

    Equation {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
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
