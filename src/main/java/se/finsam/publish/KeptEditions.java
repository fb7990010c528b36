package se.finsam.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.finsam.archive.PublicationLine;

/** Which editions stay: the latest few, and of each period the one in which its report last changed. */
final class KeptEditions {

    private KeptEditions() {}

    /** @param latest how many of the latest stay */
    static Set<Integer> of(List<PublicationLine> publications, int latest) {
        Set<Integer> kept = new HashSet<>();
        publications.stream()
                .map(PublicationLine::edition)
                .sorted(Comparator.reverseOrder())
                .limit(latest)
                .forEach(kept::add);
        Map<String, Integer> lastOfPeriod = new HashMap<>();
        for (PublicationLine publication : publications) {
            publication.periods().forEach(period -> lastOfPeriod.merge(period, publication.edition(), Math::max));
        }
        kept.addAll(lastOfPeriod.values());
        return kept;
    }
}
