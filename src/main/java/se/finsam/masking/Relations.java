package se.finsam.masking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.finsam.member.Quarter;

/**
 * What counts add up to, through all editions: sums and their parts, two quarters of a year, a year and the latest four
 * quarters. An equation stands as long as one of its editions is remembered, which is for ever.
 */
final class Relations {

    /** Counts from the beginning of the year. */
    static final String YTD = "ytd";

    /** Counts over the latest four quarters. */
    static final String ROLLING = "rolling4";

    /** Exits add over time: each belongs to one quarter. Participants do not. */
    private static final String ADDS_OVER_TIME = "outcome";

    private final Map<CountKey, PublishedCount> counts = new TreeMap<>();
    private final Map<CountKey, Set<CountKey>> parts = new TreeMap<>();
    private final Set<Equation> sums = new LinkedHashSet<>();
    private final Map<Unknown, Equation> differences = new HashMap<>();
    private final Set<Equation> sumsOfDifferences = new LinkedHashSet<>();

    /** Takes in an edition: the counts that are new or another than in the one before. */
    void apply(Collection<PublishedCount> changed) {
        changed.forEach(this::replace);
        Set<CountKey> touched = new TreeSet<>();
        for (PublishedCount count : changed) {
            touched.add(count.key());
            touched.addAll(count.addsTo());
        }
        touched.forEach(this::sum);
        touched.forEach(this::overTime);
    }

    private void replace(PublishedCount count) {
        PublishedCount before = counts.remove(count.key());
        if (before != null) {
            before.addsTo().forEach(sum -> partsOf(sum).remove(count.key()));
        }
        if (count.state() != CountState.GONE) {
            counts.put(count.key(), count);
            count.addsTo().forEach(sum -> partsOf(sum).add(count.key()));
        }
    }

    private Set<CountKey> partsOf(CountKey sum) {
        return parts.computeIfAbsent(sum, key -> new TreeSet<>());
    }

    /** One equation for each way of splitting a sum: into insatser, into sexes. */
    private void sum(CountKey key) {
        PublishedCount sum = counts.get(key);
        if (sum == null) {
            return;
        }
        Map<String, Equation.Terms> ways = new TreeMap<>();
        for (CountKey part : partsOf(key)) {
            Equation.Terms terms =
                    ways.computeIfAbsent(part.kind(), kind -> new Equation.Terms().add(Unknown.of(sum), 1));
            with(part, count -> terms.add(Unknown.of(count), -1));
        }
        ways.values().forEach(terms -> add(terms.equation()));
    }

    private void overTime(CountKey key) {
        if (key.timeWindow().equals(YTD)) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                inOneYear(key, key.at(new Quarter(key.period().year(), quarter), YTD));
            }
        }
        for (Quarter quarter : windowsOver(key)) {
            between(key.at(quarter, YTD), key.at(quarter, ROLLING));
            if (key.kind().equals(ADDS_OVER_TIME)) {
                rolling(key, quarter);
            }
        }
    }

    /** The quarters whose latest four quarters have something to do with a count. */
    private static List<Quarter> windowsOver(CountKey key) {
        Quarter quarter = key.period();
        int year = quarter.year();
        return quarter.number() < 4
                ? List.of(quarter, new Quarter(year + 1, quarter.number()))
                : List.of(new Quarter(year + 1, 1), new Quarter(year + 1, 2), new Quarter(year + 1, 3));
    }

    private void inOneYear(CountKey one, CountKey other) {
        if (one.period().ordinal() < other.period().ordinal()) {
            between(one, other);
        } else if (one.period().ordinal() > other.period().ordinal()) {
            between(other, one);
        }
    }

    /** A count and a later or longer one that has all of its persons. */
    private void between(CountKey smaller, CountKey larger) {
        difference(smaller, larger);
        if (counts.containsKey(smaller) && counts.containsKey(larger)) {
            sumOfDifferences(smaller, larger);
        }
    }

    /** What has come to a sum has come to its parts; a part that is in one of the two alone has come, or gone, as a whole. */
    private void sumOfDifferences(CountKey smaller, CountKey larger) {
        Map<String, Equation.Terms> ways = new TreeMap<>();
        Set<CountKey> inBoth = new TreeSet<>();
        partsOf(smaller).forEach(part -> inBoth.add(part.at(larger.period(), larger.timeWindow())));
        inBoth.addAll(partsOf(larger));
        for (CountKey part : inBoth) {
            Equation.Terms terms = ways.computeIfAbsent(part.kind(), kind -> {
                Equation.Terms begun = new Equation.Terms();
                change(begun, smaller, larger, 1);
                return begun;
            });
            change(terms, part.at(smaller.period(), smaller.timeWindow()), part, -1);
        }
        ways.values().stream()
                .map(Equation.Terms::equation)
                .filter(Equation::holds)
                .forEach(sumsOfDifferences::add);
    }

    private void change(Equation.Terms terms, CountKey smaller, CountKey larger, int factor) {
        difference(smaller, larger);
        PublishedCount small = counts.get(smaller);
        PublishedCount large = counts.get(larger);
        Unknown difference = small == null || large == null ? null : difference(small, large);
        if (difference != null && differences.containsKey(difference)) {
            terms.add(difference, factor);
            return;
        }
        if (large != null) {
            terms.add(Unknown.of(large), factor);
        }
        if (small != null) {
            terms.add(Unknown.of(small), -factor);
        }
    }

    private static Unknown difference(PublishedCount small, PublishedCount large) {
        return new Unknown(large.key().text() + " less " + small.key().text(), large.value() - small.value());
    }

    /** The persons of the larger count who are not in the smaller; nothing where the deliveries contradict each other. */
    private void difference(CountKey smaller, CountKey larger) {
        PublishedCount small = counts.get(smaller);
        PublishedCount large = counts.get(larger);
        if (small == null || large == null || small.state() == CountState.TOTAL || large.value() < small.value()) {
            return;
        }
        Unknown difference = difference(small, large);
        differences.put(
                difference,
                new Equation.Terms()
                        .add(Unknown.of(large), 1)
                        .add(Unknown.of(small), -1)
                        .add(difference, -1)
                        .equation());
    }

    private void rolling(CountKey key, Quarter quarter) {
        int yearBefore = quarter.year() - 1;
        Equation.Terms terms = new Equation.Terms();
        boolean isWhole = with(key.at(quarter, ROLLING), count -> terms.add(Unknown.of(count), 1))
                && with(key.at(new Quarter(yearBefore, 4), YTD), count -> terms.add(Unknown.of(count), -1))
                && with(
                        key.at(new Quarter(yearBefore, quarter.number()), YTD),
                        count -> terms.add(Unknown.of(count), 1))
                && with(key.at(quarter, YTD), count -> terms.add(Unknown.of(count), -1));
        if (isWhole) {
            add(terms.equation());
        }
    }

    private boolean with(CountKey key, Consumer<PublishedCount> deed) {
        @Nullable PublishedCount count = counts.get(key);
        if (count == null) {
            return false;
        }
        deed.accept(count);
        return true;
    }

    private void add(Equation equation) {
        if (equation.holds()) {
            sums.add(equation);
        }
    }

    /** Counts and what they add up to. */
    Set<Equation> sums() {
        return sums;
    }

    /** Persons of one quarter, or of a window before the year began, who stand in no table; with the equation of each. */
    Map<Unknown, Equation> differences() {
        return differences;
    }

    /** What follows for them from the sums. */
    Set<Equation> sumsOfDifferences() {
        return sumsOfDifferences;
    }
}
