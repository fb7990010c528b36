package se.finsam.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All counts that were ever published, edition by edition. */
public final class PublicationMemory {

    private final List<List<PublishedCount>> editions;
    private final Map<CountKey, PublishedCount> latest = new TreeMap<>();

    /** @param editions for each, in the order published, what was new or another than before */
    public PublicationMemory(List<List<PublishedCount>> editions) {
        this.editions = editions.stream().map(List::copyOf).toList();
        this.editions.forEach(counts -> counts.forEach(count -> latest.put(count.key(), count)));
    }

    List<List<PublishedCount>> editions() {
        return editions;
    }

    /** The same for each group of counts alone, edition by edition. */
    Map<String, PublicationMemory> by(Function<PublishedCount, String> group) {
        Map<String, List<List<PublishedCount>>> groups = new TreeMap<>();
        for (List<PublishedCount> edition : editions) {
            edition.stream().collect(Collectors.groupingBy(group)).forEach((name, counts) -> groups.computeIfAbsent(
                            name, none -> new ArrayList<>())
                    .add(counts));
        }
        Map<String, PublicationMemory> memories = new TreeMap<>();
        groups.forEach((name, some) -> memories.put(name, new PublicationMemory(some)));
        return memories;
    }

    /** The counts that some edition has hidden. */
    Set<Unknown> hidden() {
        return editions.stream()
                .flatMap(List::stream)
                .filter(count -> count.state() == CountState.HIDDEN)
                .map(Unknown::of)
                .collect(Collectors.toSet());
    }

    /** The counts of periods whose report stays as it is. */
    public List<PublishedCount> outside(Set<String> periods) {
        return latest.values().stream()
                .filter(count -> count.state() != CountState.GONE)
                .filter(count -> !periods.contains(count.key().period().code()))
                .toList();
    }

    /**
     * Returns what the next edition changes.
     *
     * @param counts those of the periods that it publishes
     * @param periods the codes of those periods
     */
    public List<PublishedCount> changes(Collection<PublishedCount> counts, Set<String> periods) {
        List<PublishedCount> changes = new ArrayList<>();
        for (PublishedCount count : counts) {
            if (!count.equals(latest.get(count.key()))) {
                changes.add(count);
            }
        }
        Set<CountKey> asked = counts.stream().map(PublishedCount::key).collect(Collectors.toSet());
        for (PublishedCount count : latest.values()) {
            boolean isOfThem = periods.contains(count.key().period().code());
            if (isOfThem && count.state() != CountState.GONE && !asked.contains(count.key())) {
                changes.add(count.in(CountState.GONE));
            }
        }
        return changes;
    }
}
