package se.finsam.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.finsam.delivery.DeliveryKey;
import se.finsam.home.DurableBatch;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;

/**
 * The files that receipts stand in: a letter and a table each. The letter comes last, so where it is, the table is too.
 * Several threads may add.
 */
final class ReceiptFiles {

    private static final String LETTER = ".txt";
    private static final String TABLE = ".csv";

    private final Home home;
    private final DurableBatch tables = new DurableBatch();
    private final DurableBatch letters = new DurableBatch();

    ReceiptFiles(Home home) {
        this.home = home;
    }

    /** Where the letter of a delivery lies, under the plain name or one with a number. */
    static Path letter(Home home, DeliveryKey key, String stem) {
        return file(home, key, stem + LETTER);
    }

    /** Whether the receipt that begins with a title stands under a name. */
    boolean isThere(DeliveryKey key, String stem, String title) throws IOException {
        Path letter = letter(home, key, stem);
        return Files.exists(letter) && Files.readString(letter).startsWith(title + "\n");
    }

    /** Adds a receipt, which is there once {@link #commit} has returned. */
    void add(String stem, Receipt receipt) throws IOException {
        tables.add(
                file(home, receipt.key(), stem + TABLE),
                ReceiptTable.of(receipt).getBytes(StandardCharsets.UTF_8));
        letters.add(letter(home, receipt.key(), stem), ReceiptLetter.of(receipt).getBytes(StandardCharsets.UTF_8));
    }

    /** A receipt keeps what it once said, warnings too, when a later one takes its name: it is copied at once. */
    void copy(DeliveryKey key, String from, String to) throws IOException {
        for (String ending : List.of(TABLE, LETTER)) {
            DurableFiles.replace(file(home, key, to + ending), Files.readAllBytes(file(home, key, from + ending)));
        }
    }

    /** Puts all that has been added in its place. */
    void commit() throws IOException {
        tables.commit();
        letters.commit();
    }

    private static Path file(Home home, DeliveryKey key, String name) {
        return home.receipts().resolve(key.forbund()).resolve(name);
    }
}
