package se.finsam.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;

/**
 * A delivery that was judged.
 *
 * @param deliveryId its number, from 1 in the order judged
 * @param key null where the name could not be read
 * @param revision from 1 among the deliveries with the same key, rejected ones too; 0 without a key
 * @param fileName place in the inbox as shown to people
 * @param sha256 hash of the content, by which the archive has it; null where nothing of it was kept
 * @param size in bytes
 * @param recognition by what the same content is known again
 * @param judgedBy the declarations that the verdict rests on; a rejected content is judged anew when they change
 * @param encoding null where the file was not read as text
 * @param rowCount rows loaded; 0 for a rejected delivery
 * @param rowsRead rows below the header
 * @param rowsPassedOver of them, the empty ones
 * @param sums control sum of each number column, by header
 */
public record DeliveryLine(
        long deliveryId,
        @Nullable DeliveryKey key,
        int revision,
        String fileName,
        @Nullable String sha256,
        long size,
        String recognition,
        String judgedBy,
        Instant receivedAt,
        boolean accepted,
        @Nullable String encoding,
        long rowCount,
        long rowsRead,
        long rowsPassedOver,
        Map<String, BigDecimal> sums,
        List<Finding> findings)
        implements JournalLine {

    public DeliveryLine {
        findings = List.copyOf(findings);
    }
}
