package se.finsam.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Map<String, Map<DeliveryKey, List<DeliveryLine>>> byForbund = journal.lines(DeliveryLine.class).stream()
                .filter(delivery -> delivery.key() != null)
                .collect(Collectors.groupingBy(
                        delivery -> key(delivery).forbund(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(Receipts::key, LinkedHashMap::new, Collectors.toList())));
        try {
            byForbund.values().parallelStream().forEach(ofForbund -> writeMissing(ofForbund, shown, example));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static DeliveryKey key(DeliveryLine delivery) {
        return Objects.requireNonNull(delivery.key());
    }

    private void writeMissing(Map<DeliveryKey, List<DeliveryLine>> ofForbund, Warnings warnings, boolean example) {
        try {
            List<Receipt> first = new ArrayList<>();
            for (Map.Entry<DeliveryKey, List<DeliveryLine>> entry : ofForbund.entrySet()) {
                List<DeliveryLine> revisions = entry.getValue();
                DeliveryKey key = entry.getKey();
                if (revisions.size() > 1) {
                    writeMissing(key, revisions, warnings, example);
                } else if (!isThere(key, key.fileStem(), ReceiptLetter.title(revisions.get(0), example))) {
                    first.add(receipt(key, revisions.get(0), null, warnings, example));
                }
            }
            writeFirst(first);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of one förbund, and none of them has an earlier one: all tables, and then all letters, which say that the table is there. */
    private void writeFirst(List<Receipt> first) throws IOException {
        for (Receipt receipt : first) {
            DurableFiles.place(file(receipt.key(), receipt.key().fileStem() + TABLE), table(receipt));
        }
        forceFolder(first);
        for (Receipt receipt : first) {
            DurableFiles.place(file(receipt.key(), receipt.key().fileStem() + LETTER), letter(receipt));
        }
        forceFolder(first);
    }

    private void forceFolder(List<Receipt> ofForbund) throws IOException {
        if (!ofForbund.isEmpty()) {
            DurableFiles.force(DurableFiles.folderOf(file(ofForbund.get(0).key(), LETTER)));
        }
    }

    private Receipt receipt(
            DeliveryKey key,
            DeliveryLine delivery,
            @Nullable DeliveryLine inForce,
            Warnings warnings,
            boolean example) {
        return new Receipt(delivery, key, sender(key), inForce, warnings.of(delivery), example);
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
                    write(key, stem, receipt(key, delivery, inForce, warnings, example));
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
        DurableFiles.replace(file(key, stem + TABLE), table(receipt));
        DurableFiles.replace(file(key, stem + LETTER), letter(receipt));
    }

    private static byte[] table(Receipt receipt) {
        return ReceiptTable.of(receipt).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] letter(Receipt receipt) {
        return ReceiptLetter.of(receipt).getBytes(StandardCharsets.UTF_8);
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
