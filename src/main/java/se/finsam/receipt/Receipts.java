package se.finsam.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
     * @param warnings what shows between deliveries, by the number of the delivery that shows it; asked for at most once
     */
    public void writeMissing(Journal journal, Supplier<Map<Long, List<Finding>>> warnings) throws IOException {
        Warnings shown = new Warnings(warnings);
        boolean example = journal.isExample().orElse(false);
        SideBySide.each(revisions(journal), ofDelivery -> addMissing(ofDelivery, shown, example));
        files.commit();
    }

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

    private void addMissing(List<DeliveryLine> revisions, Warnings warnings, boolean example) throws IOException {
        DeliveryKey key = key(revisions.get(0));
        long latest = revisions.get(revisions.size() - 1).deliveryId();
        @Nullable DeliveryLine inForce = null;
        for (DeliveryLine delivery : revisions) {
            String stem = delivery.deliveryId() == latest
                    ? key.fileStem()
                    : "%s_kvitto-%d".formatted(key.fileStem(), delivery.deliveryId());
            String title = ReceiptLetter.title(delivery, example);
            if (!files.isThere(key, stem, title)) {
                if (files.isThere(key, key.fileStem(), title)) {
                    files.copy(key, key.fileStem(), stem);
                } else {
                    files.add(stem, new Receipt(delivery, key, sender(key), inForce, warnings.of(delivery), example));
                }
            }
            inForce = delivery.accepted() ? delivery : inForce;
        }
    }

    /** A förbund that has left the members keeps its receipts under its id. */
    private String sender(DeliveryKey key) {
        return members.find(key.forbund()).map(Member::name).orElse(key.forbund());
    }
}
