package se.finsam.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.home.Home;
import se.finsam.home.SideBySide;
import se.finsam.member.Member;
import se.finsam.member.Members;

/** The receipts of a home: the latest of each delivery under the plain name, earlier ones beside it with their number. */
public final class Receipts {

    private final ReceiptFiles files;
    private final Members members;

    public Receipts(Home home, Members members) {
        this.files = new ReceiptFiles(home);
        this.members = members;
    }

    /** Where the latest receipt of a delivery lies. */
    public static Path letter(Home home, DeliveryKey key) {
        return ReceiptFiles.letter(home, key, key.fileStem());
    }

    /**
     * Writes each receipt of the journal that is not there.
     *
     * @param warnings what shows between some deliveries and others, by the number of the delivery that shows it; asked for
     *     at most once, and only if some receipt is not there
     */
    public void writeMissing(Journal journal, Function<List<DeliveryLine>, Map<Long, List<Finding>>> warnings)
            throws IOException {
        Queue<Missing> missing = new ConcurrentLinkedQueue<>();
        boolean isExample = journal.isExample().orElse(false);
        SideBySide.each(revisions(journal), ofDelivery -> missing.addAll(missing(ofDelivery, isExample)));
        if (missing.isEmpty()) {
            return;
        }
        Map<Long, List<Finding>> shown =
                warnings.apply(missing.stream().map(Missing::delivery).toList());
        SideBySide.each(missing, one -> files.add(one.stem(), receipt(one, shown, isExample)));
        files.commit();
    }

    /**
     * A receipt that is not there.
     *
     * @param stem of the name that it is to have
     * @param inForce what was in force under the key until the delivery; null: nothing
     */
    private record Missing(String stem, DeliveryLine delivery, DeliveryKey key, @Nullable DeliveryLine inForce) {}

    /** What has been delivered under one key, the earliest first; of each key. */
    private static Collection<List<DeliveryLine>> revisions(Journal journal) {
        return List.copyOf(journal.lines(DeliveryLine.class).stream()
                .filter(delivery -> delivery.key() != null)
                .collect(Collectors.groupingBy(Receipts::key, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static DeliveryKey key(DeliveryLine delivery) {
        return Objects.requireNonNull(delivery.key());
    }

    /** One that has lost its name to a later one is copied, and then it is there. */
    private List<Missing> missing(List<DeliveryLine> revisions, boolean isExample) throws IOException {
        List<Missing> missing = new ArrayList<>();
        DeliveryKey key = key(revisions.get(0));
        long latest = revisions.get(revisions.size() - 1).deliveryId();
        @Nullable DeliveryLine inForce = null;
        for (DeliveryLine delivery : revisions) {
            String stem = delivery.deliveryId() == latest
                    ? key.fileStem()
                    : "%s_kvitto-%d".formatted(key.fileStem(), delivery.deliveryId());
            String title = ReceiptLetter.title(delivery, isExample);
            if (!files.isThere(key, stem, title)) {
                if (files.isThere(key, key.fileStem(), title)) {
                    files.copy(key, key.fileStem(), stem);
                } else {
                    missing.add(new Missing(stem, delivery, key, inForce));
                }
            }
            inForce = delivery.accepted() ? delivery : inForce;
        }
        return missing;
    }

    private Receipt receipt(Missing missing, Map<Long, List<Finding>> warnings, boolean isExample) {
        DeliveryLine delivery = missing.delivery();
        return new Receipt(
                delivery,
                missing.key(),
                sender(missing.key()),
                missing.inForce(),
                warnings.getOrDefault(delivery.deliveryId(), List.of()),
                isExample);
    }

    /** A förbund that has left the members keeps its receipts under its id. */
    private String sender(DeliveryKey key) {
        return members.find(key.forbund()).map(Member::name).orElse(key.forbund());
    }
}
