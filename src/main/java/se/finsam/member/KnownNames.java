package se.finsam.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that may stand in some place, and how near a wrong one comes to each. */
public final class KnownNames {

    private static final int NEAR = 2;

    private KnownNames() {}

    /** Returns the known names, those most like the given one first, for a message about a name that is not among them. */
    public static List<String> nearestFirst(String given, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the known name that is at most two letters from the given one, if there is one. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        return nearestFirst(given, known).stream().findFirst().filter(name -> distance(given, name) <= NEAR);
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(NameKey.of(one), NameKey.of(other));
    }
}
