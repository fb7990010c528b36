package se.finsam.masking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Areas that some count adds up over, in any edition: a county and its förbund, as a rule. No sum or difference reaches from one
 * group into another, so that each can be decided on by itself.
 */
final class AreaGroups {

    private final Map<String, String> parents = new HashMap<>();

    /** @param counts all that there is or ever was */
    AreaGroups(Collection<List<PublishedCount>> counts) {
        counts.forEach(some -> some.forEach(this::join));
    }

    private void join(PublishedCount count) {
        for (CountKey sum : count.addsTo()) {
            parents.put(first(area(count.key())), first(area(sum)));
        }
    }

    /** The group of a count's area, by the area that stands for it. */
    String of(PublishedCount count) {
        return first(area(count.key()));
    }

    private static String area(CountKey key) {
        return key.areaType() + " " + key.area();
    }

    private String first(String area) {
        String first = area;
        for (String parent = parents.get(first); parent != null && !parent.equals(first); parent = parents.get(first)) {
            first = parent;
        }
        return first;
    }
}
