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
import java.util.stream.Stream;

/**
 * Somebody who has kept everything that was ever published, and works out what is not in it: each equation bounds each of its
 * counts by the others, until nothing moves any more.
 */
final class Outsider {

    /** So many times may an equation be looked at again; true numbers settle long before. */
    private static final int MOST_VISITS = 500;

    /** What is known of a count that nothing was printed of. */
    private static final Range ANY = Range.from(0);

    private final Map<Unknown, Range> published;
    private final Map<Unknown, Range> ranges = new HashMap<>();
    private final Map<Unknown, Equation> reasonsForLow = new HashMap<>();
    private final Map<Unknown, Equation> reasonsForHigh = new HashMap<>();
    private final Map<Unknown, List<Equation>> about = new HashMap<>();
    private final Map<Unknown, List<Equation>> workedWith = new HashMap<>();

    /**
     * @param sums counts and what they add up to
     * @param differences of two counts; each has a term that stands nowhere else, so nothing can be eliminated with it
     * @param published what was printed, or is known not to be zero, before anything is worked out
     */
    Outsider(Collection<Equation> sums, Collection<Equation> differences, Map<Unknown, Range> published) {
        this.published = published;
        ranges.putAll(published);
        List<Equation> all = new ArrayList<>(sums);
        all.addAll(differences);
        all.forEach(equation -> enter(equation, about));
        all.forEach(equation -> enter(equation, workedWith));
        for (Equation following : Elimination.of(sums, ranges)) {
            all.add(following);
            enter(following, workedWith);
        }
        workOut(all);
    }

    private static void enter(Equation equation, Map<Unknown, List<Equation>> index) {
        equation.unknowns().forEach(unknown -> index.computeIfAbsent(unknown, key -> new ArrayList<>())
                .add(equation));
    }

    private void workOut(List<Equation> all) {
        Deque<Equation> waiting = new ArrayDeque<>(all);
        Set<Equation> isWaiting = new LinkedHashSet<>(all);
        long visits = (long) MOST_VISITS * all.size();
        while (!waiting.isEmpty() && visits-- > 0) {
            Equation equation = waiting.remove();
            isWaiting.remove(equation);
            for (Unknown moved : tighten(equation)) {
                workedWith.getOrDefault(moved, List.of()).stream()
                        .filter(isWaiting::add)
                        .forEach(waiting::add);
            }
        }
    }

    /** Returns the counts whose range has become smaller. */
    private List<Unknown> tighten(Equation equation) {
        List<Unknown> moved = new ArrayList<>();
        Range sum = sum(equation, ranges);
        for (Map.Entry<Unknown, Integer> term : equation.factors().entrySet()) {
            Unknown unknown = term.getKey();
            Range before = range(unknown);
            Range others = sum.less(before.times(term.getValue()));
            Range now = before.and(others.negated().dividedBy(term.getValue()));
            if (!now.equals(before)) {
                ranges.put(unknown, now);
                sum = others.plus(now.times(term.getValue()));
                if (now.low() > before.low()) {
                    reasonsForLow.put(unknown, equation);
                }
                if (now.high() < before.high()) {
                    reasonsForHigh.put(unknown, equation);
                }
                moved.add(unknown);
            }
        }
        return moved;
    }

    /** The equations that tell a count by what is printed, without any other. */
    List<Equation> telling(Unknown unknown) {
        return about(unknown).stream()
                .filter(equation -> by(equation, unknown, published)
                                .and(published.getOrDefault(unknown, ANY))
                                .possible()
                        < Masking.FEWEST_POSSIBLE)
                .toList();
    }

    /** What a count can be by the others of an equation. */
    private static Range by(Equation equation, Unknown unknown, Map<Unknown, Range> ranges) {
        int factor = Objects.requireNonNull(equation.factors().get(unknown));
        Range own = ranges.getOrDefault(unknown, ANY).times(factor);
        return sum(equation, ranges).less(own).negated().dividedBy(factor);
    }

    private static Range sum(Equation equation, Map<Unknown, Range> ranges) {
        long low = 0;
        long high = 0;
        for (Map.Entry<Unknown, Integer> term : equation.factors().entrySet()) {
            Range range = ranges.getOrDefault(term.getKey(), ANY).times(term.getValue());
            low += range.low();
            high += range.high();
        }
        return new Range(low, high);
    }

    /** What may still be thought of a count. */
    Range range(Unknown unknown) {
        return ranges.getOrDefault(unknown, ANY);
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
            Unknown next = waiting.remove();
            Stream.of(reasonsForLow, reasonsForHigh)
                    .flatMap(why -> Stream.ofNullable(why.get(next)))
                    .filter(reasons::add)
                    .flatMap(equation -> equation.unknowns().stream())
                    .filter(asked::add)
                    .forEach(waiting::add);
        }
        return reasons;
    }
}
