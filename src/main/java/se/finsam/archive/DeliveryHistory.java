package se.finsam.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;

/**
 * All deliveries judged so far, by what they are about: tells what need not be judged again, and numbers what is new. It may
 * be asked by several threads.
 */
public final class DeliveryHistory {

    private final String judgedBy;
    private final Map<Object, List<DeliveryLine>> bySubject = new HashMap<>();
    private long lastId;

    /** @param judgedBy a text that differs when the declarations that verdicts rest on do */
    public DeliveryHistory(List<DeliveryLine> deliveries, String judgedBy) {
        this.judgedBy = judgedBy;
        deliveries.forEach(this::add);
    }

    /**
     * Whether a file says nothing new: it was the last to be judged, and is in force or would be rejected again. Content in
     * force that comes again after a newer one was rejected is new: it is the answer to that rejection, which it lifts. Where
     * the name cannot be read there is no order among files, and any earlier rejection will do.
     */
    public boolean isSettled(ReadFile file) {
        DeliveryKey key = file.found().key();
        List<DeliveryLine> earlier = earlier(key == null ? file.found().shownPlace() : key);
        // worked out only where there is something to compare with
        return !earlier.isEmpty() && isSettled(key, earlier, isSame(file.stamp(), file.contentHash()));
    }

    private static Predicate<DeliveryLine> isSame(String stamp, Optional<String> contentHash) {
        return line -> line.recognition().equals(stamp)
                || contentHash.filter(line.recognition()::equals).isPresent();
    }

    private boolean isSettled(@Nullable DeliveryKey key, List<DeliveryLine> earlier, Predicate<DeliveryLine> isSame) {
        if (key == null) {
            return earlier.stream().filter(isSame).anyMatch(this::wouldBeRejectedAgain);
        }
        DeliveryLine last = earlier.get(earlier.size() - 1);
        return isSame.test(last) && (last.accepted() || wouldBeRejectedAgain(last));
    }

    /** Gives a judgement its number, revision and time, and remembers it. */
    public synchronized DeliveryLine enter(Judgement judgement, Instant now) {
        DeliveryLine line = new DeliveryLine(
                lastId + 1,
                judgement.key(),
                judgement.key() == null ? 0 : earlier(judgement.key()).size() + 1,
                judgement.place(),
                judgement.isKept() ? judgement.recognition() : null,
                judgement.size(),
                judgement.recognition(),
                judgedBy,
                now.truncatedTo(ChronoUnit.MILLIS),
                judgement.isAccepted(),
                judgement.dialect(),
                judgement.reading().encoding(),
                judgement.rows().size(),
                judgement.reading().rows(),
                judgement.reading().passedOver(),
                judgement.reading().emptyColumns(),
                judgement.reading().sums(),
                judgement.findings());
        add(line);
        return line;
    }

    private void add(DeliveryLine line) {
        lastId = Math.max(lastId, line.deliveryId());
        Object subject = line.key() == null ? line.fileName() : line.key();
        bySubject.computeIfAbsent(subject, none -> new ArrayList<>()).add(line);
    }

    /** A copy, since others may be entered meanwhile. */
    private synchronized List<DeliveryLine> earlier(Object subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    private boolean wouldBeRejectedAgain(DeliveryLine line) {
        return !line.accepted() && line.judgedBy().equals(judgedBy);
    }
}
