package se.finsam.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;
import se.finsam.member.Member;
import se.finsam.member.Members;

/** The receipts of a home: the latest of each delivery under the plain name, earlier ones beside it with their number. */
public final class Receipts {

    private static final String LETTER = ".txt";
    private static final String TABLE = ".csv";

    private final Home home;
    private final Members members;

    public Receipts(Home home, Members members) {
        this.home = home;
        this.members = members;
    }

    /** Where the latest receipt of a delivery lies. */
    public static Path letter(Home home, DeliveryKey key) {
        return file(home, key, key.fileStem() + LETTER);
    }

    /**
     * Writes each receipt of the journal that is not there.
     *
     * @param warnings what shows between deliveries, by the number of the delivery that shows it; asked for at most once
     */
    public void writeMissing(Journal journal, Supplier<Map<Long, List<Finding>>> warnings) throws IOException {
        Warnings shown = new Warnings(warnings);
        boolean example = journal.isExample().orElse(false);
        Map<DeliveryKey, List<DeliveryLine>> revisions = new LinkedHashMap<>();
        for (DeliveryLine delivery : journal.lines(DeliveryLine.class)) {
            if (delivery.key() != null) {
                revisions
                        .computeIfAbsent(delivery.key(), none -> new ArrayList<>())
                        .add(delivery);
            }
        }
        for (Map.Entry<DeliveryKey, List<DeliveryLine>> entry : revisions.entrySet()) {
            writeMissing(entry.getKey(), entry.getValue(), shown, example);
        }
    }

    /** Earlier ones first, so that what is told by a receipt is never lost when a later one takes its name. */
    private void writeMissing(DeliveryKey key, List<DeliveryLine> revisions, Warnings warnings, boolean example)
            throws IOException {
        @Nullable DeliveryLine inForce = null;
        long latest = revisions.get(revisions.size() - 1).deliveryId();
        for (DeliveryLine delivery : revisions) {
            String title = ReceiptLetter.title(delivery, example);
            String stem = delivery.deliveryId() == latest
                    ? key.fileStem()
                    : "%s_kvitto-%d".formatted(key.fileStem(), delivery.deliveryId());
            if (!isThere(key, stem, title)) {
                if (isThere(key, key.fileStem(), title)) {
                    copy(key, stem);
                } else {
                    write(key, stem, new Receipt(delivery, key, sender(key), inForce, warnings.of(delivery), example));
                }
            }
            inForce = delivery.accepted() ? delivery : inForce;
        }
    }

    /** The letter is written last, so where it is, the table is too. */
    private boolean isThere(DeliveryKey key, String stem, String title) throws IOException {
        Path letter = file(key, stem + LETTER);
        return Files.exists(letter) && Files.readString(letter).startsWith(title + "\n");
    }

    /** A receipt keeps what it once said, warnings too, when a later one takes its name. */
    private void copy(DeliveryKey key, String stem) throws IOException {
        for (String ending : List.of(TABLE, LETTER)) {
            DurableFiles.replace(file(key, stem + ending), Files.readAllBytes(file(key, key.fileStem() + ending)));
        }
    }

    private void write(DeliveryKey key, String stem, Receipt receipt) throws IOException {
        DurableFiles.replace(file(key, stem + TABLE), ReceiptTable.of(receipt).getBytes(StandardCharsets.UTF_8));
        DurableFiles.replace(file(key, stem + LETTER), ReceiptLetter.of(receipt).getBytes(StandardCharsets.UTF_8));
    }

    private Path file(DeliveryKey key, String name) {
        return file(home, key, name);
    }

    private static Path file(Home home, DeliveryKey key, String name) {
        return home.receipts().resolve(key.forbund()).resolve(name);
    }

    /** A förbund that has left the members keeps its receipts under its id. */
    private String sender(DeliveryKey key) {
        return members.find(key.forbund()).map(Member::name).orElse(key.forbund());
    }
}
