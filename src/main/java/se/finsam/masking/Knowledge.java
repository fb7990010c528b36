package se.finsam.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an outsider knows who has kept every edition, and which counts must stay unknown. */
final class Knowledge {

    private final Map<Unknown, Range> published = new HashMap<>();
    private final Set<Unknown> guarded = new TreeSet<>();
    private final Set<Unknown> printedBefore = new HashSet<>();
    private final Outsider outsider;

    /**
     * @param editions for each, in the order published, what was new or another than before
     * @param relations what their counts add up to
     */
    Knowledge(List<List<PublishedCount>> editions, Relations relations, int threshold) {
        for (int edition = 0; edition < editions.size(); edition++) {
            for (PublishedCount count : editions.get(edition)) {
                read(count, threshold, edition == editions.size() - 1);
            }
        }
        relations.differences().keySet().stream()
                .filter(difference -> isSmall(difference, threshold))
                .forEach(guarded::add);
        List<Equation> differences = new ArrayList<>(relations.differences().values());
        differences.addAll(relations.sumsOfDifferences());
        outsider = new Outsider(relations.sums(), differences, published);
    }

    private void read(PublishedCount count, int threshold, boolean isLast) {
        Unknown unknown = Unknown.of(count);
        switch (count.state()) {
            case TOTAL, SHOWN -> {
                published.put(unknown, Range.exactly(count.value()));
                if (!isLast) {
                    printedBefore.add(unknown);
                }
            }
            case HIDDEN -> {
                published.merge(unknown, Range.from(1), Range::and);
                guarded.add(unknown);
            }
            case IMPLIED -> {
                if (isSmall(unknown, threshold)) {
                    guarded.add(unknown);
                }
            }
            case LEFT_OUT, GONE -> {}
        }
    }

    private static boolean isSmall(Unknown unknown, int threshold) {
        return unknown.value() > 0 && unknown.value() < threshold;
    }

    Outsider outsider() {
        return outsider;
    }

    /** Whether an edition before the last has it. */
    boolean wasPrintedBefore(Unknown unknown) {
        return printedBefore.contains(unknown);
    }

    /** The counts that must stay unknown, and for which fewer than three whole numbers are left. */
    Collection<Unknown> told() {
        return guarded.stream()
                .filter(unknown -> outsider.range(unknown).possible() < Masking.FEWEST_POSSIBLE)
                .toList();
    }
}
