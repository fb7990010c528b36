package se.finsam.masking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ranges of counts that equations bound, each count by the others. Counts and equations go by their places in lists here: of a
 * county a hundred thousand ranges are looked at before all is decided.
 */
final class Bounds {

    /** So many times may an equation be looked at again; true numbers settle long before. */
    private static final int MOST_VISITS = 500;

    private static final int NO_EQUATION = -1;

    private final List<Equation> equations;
    private final List<Terms> terms;
    private final Map<Unknown, Integer> places = new HashMap<>();
    private final List<List<Integer>> about = new ArrayList<>();

    private final Range[] ranges;
    private final int[] reasonsForLow;
    private final int[] reasonsForHigh;

    /**
     * An equation by places.
     *
     * @param first the first equation that is equal: of equal ones no more than one waits
     */
    private record Terms(int[] counts, int[] factors, int first) {}

    /**
     * Works with equations in their order, which what is told to follow from what depends on, until nothing moves any more.
     *
     * @param known what is known of counts before
     */
    Bounds(List<Equation> equations, Map<Unknown, Range> known) {
        this.equations = equations;
        Map<Equation, Integer> firsts = new HashMap<>();
        this.terms = IntStream.range(0, equations.size())
                .mapToObj(place -> {
                    Integer first = firsts.putIfAbsent(equations.get(place), place);
                    return terms(place, first == null ? place : first);
                })
                .toList();
        this.ranges = new Range[places.size()];
        places.forEach((unknown, place) -> ranges[place] = known.getOrDefault(unknown, Range.ANY));
        this.reasonsForLow = new int[places.size()];
        this.reasonsForHigh = new int[places.size()];
        Arrays.fill(reasonsForLow, NO_EQUATION);
        Arrays.fill(reasonsForHigh, NO_EQUATION);
        workOut();
    }

    private Terms terms(int equation, int first) {
        Map<Unknown, Integer> factors = equations.get(equation).factors();
        Terms read = new Terms(new int[factors.size()], new int[factors.size()], first);
        int term = 0;
        for (Map.Entry<Unknown, Integer> entry : factors.entrySet()) {
            int count = places.computeIfAbsent(entry.getKey(), added -> places.size());
            if (count == about.size()) {
                about.add(new ArrayList<>());
            }
            about.get(count).add(equation);
            read.counts()[term] = count;
            read.factors()[term] = entry.getValue();
            term++;
        }
        return read;
    }

    private void workOut() {
        Deque<Integer> waiting = new ArrayDeque<>();
        BitSet isWaiting = new BitSet();
        for (int equation = 0; equation < terms.size(); equation++) {
            waiting.add(equation);
            isWaiting.set(terms.get(equation).first());
        }
        long visits = (long) MOST_VISITS * terms.size();
        while (!waiting.isEmpty() && visits-- > 0) {
            int equation = waiting.remove();
            isWaiting.clear(terms.get(equation).first());
            for (int moved : tighten(equation)) {
                for (int next : about.get(moved)) {
                    if (!isWaiting.get(terms.get(next).first())) {
                        isWaiting.set(terms.get(next).first());
                        waiting.add(next);
                    }
                }
            }
        }
    }

    /** Returns the counts whose range has become smaller. */
    private int[] tighten(int equation) {
        int[] counts = terms.get(equation).counts();
        int[] factors = terms.get(equation).factors();
        Range sum = Range.exactly(0);
        for (int term = 0; term < counts.length; term++) {
            sum = sum.plus(ranges[counts[term]].times(factors[term]));
        }
        int[] moved = new int[counts.length];
        int movedCount = 0;
        for (int term = 0; term < counts.length; term++) {
            Range before = ranges[counts[term]];
            Range others = sum.less(before.times(factors[term]));
            Range now = before.and(others.negated().dividedBy(factors[term]));
            if (!now.equals(before)) {
                narrow(counts[term], now, equation);
                sum = others.plus(now.times(factors[term]));
                moved[movedCount++] = counts[term];
            }
        }
        return Arrays.copyOf(moved, movedCount);
    }

    private void narrow(int count, Range now, int equation) {
        if (now.low() > ranges[count].low()) {
            reasonsForLow[count] = equation;
        }
        if (now.high() < ranges[count].high()) {
            reasonsForHigh[count] = equation;
        }
        ranges[count] = now;
    }

    /** What may still be thought of a count; of one that is in no equation, what was known. */
    Range range(Unknown unknown, Range known) {
        Integer place = places.get(unknown);
        return place == null ? known : ranges[place];
    }

    /** The equations that moved each end of a count's range last. */
    Stream<Equation> reasons(Unknown unknown) {
        Integer place = places.get(unknown);
        return place == null
                ? Stream.empty()
                : IntStream.of(reasonsForLow[place], reasonsForHigh[place])
                        .filter(equation -> equation != NO_EQUATION)
                        .mapToObj(equations::get);
    }
}
