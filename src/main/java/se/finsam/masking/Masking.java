package se.finsam.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which counts the public report prints. Counts below the threshold are hidden; then, as long as an outsider could
 * narrow a hidden or implied one down to fewer than three whole numbers, one more is hidden, and where none is left, its
 * table is left out. Areas that no sum connects are decided on side by side.
 */
public final class Masking {

    /** So many whole numbers must be possible for a hidden count. */
    static final int FEWEST_POSSIBLE = 3;

    private static final int WHOLE_YEAR = 4;

    /** What is hidden first: reasons for exit, then sexes, then insatser. */
    private static final List<String> HIDDEN_FIRST = List.of("outcome", "sex", "insats");

    private static final Comparator<PublishedCount> LATER = Comparator.comparingInt(
                    (PublishedCount count) -> count.key().period().ordinal())
            .thenComparing(PublishedCount::key);

    private final int threshold;
    private final PublicationMemory memory;
    private final Map<CountKey, PublishedCount> plan = new TreeMap<>();
    private final Set<String> periods;
    private final Relations relations = new Relations();
    private final Set<Unknown> givenUp = new HashSet<>();

    private Masking(int threshold, PublicationMemory memory, Collection<PublishedCount> asked, Set<String> periods) {
        this.threshold = threshold;
        this.memory = memory;
        this.periods = periods;
        Set<Unknown> hidden = memory.hidden();
        asked.forEach(count -> plan.put(count.key(), first(count, hidden)));
        // what is hidden later adds up to the same
        editions().forEach(relations::apply);
    }

    /**
     * Decides on all counts of the periods that are to be published.
     *
     * @param threshold counts below it, but zero, are hidden; 0 hides none
     * @param asked the counts, each as {@code TOTAL}, {@code IMPLIED}, or {@code SHOWN} where it may be hidden
     * @param periods the codes of those periods
     */
    public static List<PublishedCount> decide(
            int threshold, PublicationMemory memory, Collection<PublishedCount> asked, Set<String> periods) {
        if (threshold == 0) {
            return List.copyOf(asked);
        }
        List<List<PublishedCount>> all = new ArrayList<>(memory.editions());
        all.add(List.copyOf(asked));
        AreaGroups groups = new AreaGroups(all);
        Map<String, PublicationMemory> memories = memory.by(groups::of);
        return asked.stream()
                .collect(Collectors.groupingBy(groups::of, TreeMap::new, Collectors.toList()))
                .entrySet()
                .parallelStream()
                .flatMap(group -> decideTogether(
                        threshold,
                        memories.getOrDefault(group.getKey(), new PublicationMemory(List.of())),
                        group.getValue(),
                        periods))
                .sorted(Comparator.comparing(PublishedCount::key))
                .toList();
    }

    private static Stream<PublishedCount> decideTogether(
            int threshold, PublicationMemory memory, Collection<PublishedCount> asked, Set<String> periods) {
        Masking masking = new Masking(threshold, memory, asked, periods);
        masking.hideWhatTells();
        return masking.plan.values().stream();
    }

    /** What was hidden once stays so while it is the same count: shown, it might tell another one of that time. */
    private PublishedCount first(PublishedCount count, Set<Unknown> hiddenBefore) {
        boolean isSmall = count.value() > 0 && count.value() < threshold;
        boolean isHidden = count.state() == CountState.SHOWN
                && count.value() > 0
                && (isSmall || hiddenBefore.contains(Unknown.of(count)));
        return isHidden ? count.in(CountState.HIDDEN) : count;
    }

    private void hideWhatTells() {
        Knowledge knowledge = knowledge();
        while (hideMore(knowledge)) {
            knowledge = knowledge();
        }
    }

    /** What an outsider knows once the plan is published. */
    private Knowledge knowledge() {
        return new Knowledge(editions(), relations, threshold);
    }

    /** For each edition, that by the plan at the end, what is new or another than before. */
    private List<List<PublishedCount>> editions() {
        List<List<PublishedCount>> editions = new ArrayList<>(memory.editions());
        editions.add(memory.changes(plan.values(), periods));
        return editions;
    }

    /**
     * Hides one more count for each that is told, but none near one that may be helped already; first for those that a
     * single sum tells, since others often follow from them. Returns whether there was any.
     */
    private boolean hideMore(Knowledge knowledge) {
        List<Unknown> told = knowledge.told().stream()
                .filter(unknown -> !givenUp.contains(unknown))
                .toList();
        List<Unknown> plainlyTold = told.stream()
                .filter(unknown -> !knowledge.outsider().telling(unknown).isEmpty())
                .toList();
        Map<Unknown, PublishedCount> planned = planned();
        Set<Unknown> treated = new HashSet<>();
        for (Unknown unknown : plainlyTold.isEmpty() ? told : plainlyTold) {
            if (!isNear(unknown, treated, knowledge)) {
                treated.add(unknown);
                Optional<PublishedCount> telling = telling(unknown, knowledge, planned);
                telling.ifPresentOrElse(this::hide, () -> leaveOut(unknown, knowledge, planned));
                telling.map(Unknown::of).ifPresent(treated::add);
            }
        }
        return !told.isEmpty();
    }

    private void hide(PublishedCount count) {
        plan.put(count.key(), count.in(CountState.HIDDEN));
    }

    private static boolean isNear(Unknown unknown, Set<Unknown> treated, Knowledge knowledge) {
        return knowledge.outsider().about(unknown).stream()
                .anyMatch(equation -> equation.unknowns().stream().anyMatch(treated::contains));
    }

    private Map<Unknown, PublishedCount> planned() {
        Map<Unknown, PublishedCount> planned = new TreeMap<>();
        plan.values().forEach(count -> planned.put(Unknown.of(count), count));
        return planned;
    }

    /** The printed count that is best hidden: in an equation that tells on its own, else in those that it follows from. */
    private static Optional<PublishedCount> telling(
            Unknown unknown, Knowledge knowledge, Map<Unknown, PublishedCount> planned) {
        Comparator<PublishedCount> order = firstToHide(Optional.ofNullable(planned.get(unknown)));
        return firstToHide(knowledge.outsider().telling(unknown), knowledge, planned, order)
                .or(() -> firstToHide(knowledge.outsider().reasons(unknown), knowledge, planned, order));
    }

    /** What was printed in an earlier edition is known, and hiding it now would hide nothing. */
    private static Optional<PublishedCount> firstToHide(
            Collection<Equation> equations,
            Knowledge knowledge,
            Map<Unknown, PublishedCount> planned,
            Comparator<PublishedCount> order) {
        return equations.stream()
                .flatMap(equation -> equation.unknowns().stream())
                .filter(unknown -> !knowledge.wasPrintedBefore(unknown))
                .flatMap(unknown -> Stream.ofNullable(planned.get(unknown)))
                .filter(count -> count.state() == CountState.SHOWN && count.value() > 0)
                .min(order);
    }

    /**
     * What protects a count best: in its own table and quarter rather than elsewhere, rather not in a whole year, which most
     * people ask for, and the smallest, so that least is lost.
     */
    private static Comparator<PublishedCount> firstToHide(Optional<PublishedCount> own) {
        return Comparator.comparingInt((PublishedCount count) ->
                        HIDDEN_FIRST.indexOf(count.key().kind()))
                .thenComparing(count ->
                        own.filter(other -> other.table().equals(count.table())).isEmpty())
                .thenComparing(count -> own.filter(
                                other -> other.key().period().equals(count.key().period()))
                        .isEmpty())
                .thenComparing(count -> count.key().period().number() == WHOLE_YEAR)
                .thenComparingLong(PublishedCount::value)
                .thenComparing(PublishedCount::key);
    }

    /** Leaves out the table of a count, or, of a difference, that of the later count; what is in none is given up. */
    private void leaveOut(Unknown unknown, Knowledge knowledge, Map<Unknown, PublishedCount> planned) {
        Optional<String> table = Stream.ofNullable(planned.get(unknown))
                .findFirst()
                .or(() -> knowledge.outsider().about(unknown).stream()
                        .flatMap(equation -> equation.unknowns().stream())
                        .flatMap(other -> Stream.ofNullable(planned.get(other)))
                        .filter(Masking::isInTable)
                        .max(LATER))
                .map(PublishedCount::table);
        List<PublishedCount> left = plan.values().stream()
                .filter(count -> isInTable(count) && count.table().equals(table.orElse(null)))
                .toList();
        left.forEach(count -> plan.put(count.key(), count.in(CountState.LEFT_OUT)));
        if (left.isEmpty()) {
            givenUp.add(unknown);
        }
    }

    private static boolean isInTable(PublishedCount count) {
        return count.state() == CountState.SHOWN || count.state() == CountState.HIDDEN;
    }
}
