package se.finsam.masking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody who has kept everything that was ever published, and works out what is not in it: each equation bounds each of its
 * counts by the others, until nothing moves any more.
 */
final class Outsider {

    private final Map<Unknown, Range> published;
    private final Map<Unknown, List<Equation>> about = new HashMap<>();
    private final Bounds bounds;

    /**
     * @param sums counts and what they add up to
     * @param differences of two counts; each has a term that stands nowhere else, so nothing can be eliminated with it
     * @param published what was printed, or is known not to be zero, before anything is worked out
     */
    Outsider(Collection<Equation> sums, Collection<Equation> differences, Map<Unknown, Range> published) {
        this.published = published;
        List<Equation> all = new ArrayList<>(sums);
        all.addAll(differences);
        for (Equation equation : all) {
            equation.unknowns().forEach(unknown -> about.computeIfAbsent(unknown, key -> new ArrayList<>())
                    .add(equation));
        }
        all.addAll(Elimination.of(sums, published));
        this.bounds = new Bounds(all, published);
    }

    /** The equations that tell a count by what is printed, without any other. */
    List<Equation> telling(Unknown unknown) {
        return about(unknown).stream()
                .filter(equation -> by(equation, unknown)
                                .and(published.getOrDefault(unknown, Range.ANY))
                                .possible()
                        < Masking.FEWEST_POSSIBLE)
                .toList();
    }

    /** What a count can be by what is printed of the others of an equation. */
    private Range by(Equation equation, Unknown unknown) {
        int factor = Objects.requireNonNull(equation.factors().get(unknown));
        Range own = published.getOrDefault(unknown, Range.ANY).times(factor);
        return sum(equation).less(own).negated().dividedBy(factor);
    }

    private Range sum(Equation equation) {
        return equation.factors().entrySet().stream()
                .map(term -> published.getOrDefault(term.getKey(), Range.ANY).times(term.getValue()))
                .reduce(Range.exactly(0), Range::plus);
    }

    /** What may still be thought of a count. */
    Range range(Unknown unknown) {
        return bounds.range(unknown, published.getOrDefault(unknown, Range.ANY));
    }

    /** The equations that a count stands in, each a sum or difference of the report. */
    List<Equation> about(Unknown unknown) {
        return about.getOrDefault(unknown, List.of());
    }

    /** The equations that what is known of a count follows from, through all those between. */
    Set<Equation> reasons(Unknown unknown) {
        Set<Equation> reasons = new LinkedHashSet<>();
        Set<Unknown> asked = new HashSet<>(Set.of(unknown));
        Deque<Unknown> waiting = new ArrayDeque<>(asked);
        while (!waiting.isEmpty()) {
            bounds.reasons(waiting.remove())
                    .filter(reasons::add)
                    .flatMap(equation -> equation.unknowns().stream())
                    .filter(asked::add)
                    .forEach(waiting::add);
        }
        return reasons;
    }
}
