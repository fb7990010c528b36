package se.finsam.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that may stand in some place, and how near a wrong one comes to each. */
public final class KnownNames {

    private static final int NEAR = 2;

    /** Gives up, with a negative distance, on what is further away than near. */
    private static final LevenshteinDistance UP_TO_NEAR = new LevenshteinDistance(NEAR);

    private KnownNames() {}

    /** Returns the known names, those most like the given one first, for a message about a name that is not among them. */
    public static List<String> nearestFirst(String given, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the known name that is at most two letters from the given one and nearest to it, if there is one. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        String key = NameKey.of(given);
        return known.stream()
                .filter(name -> UP_TO_NEAR.apply(key, NameKey.of(name)) >= 0)
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(NameKey.of(one), NameKey.of(other));
    }
}
