package se.finsam.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingGroup;
import se.finsam.member.Dialect;
import tools.jackson.databind.annotation.JsonSerialize;

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
 * @param dialect how the content is read; null in lines of program versions before 0.3.0, which read all as everybody writes
 * @param encoding null where the file was not read as text
 * @param rowCount rows loaded, of which a line makes several where women and men stand in columns; 0 for a rejected delivery
 * @param rowsRead lines below the header
 * @param rowsPassedOver of them, the empty ones
 * @param emptyColumns columns at the right edge that hold nothing; null in lines of earlier versions, which did not count them
 * @param sums control sum of each number column, by header
 * @param findings those that say the same stand together
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
        @Nullable Dialect dialect,
        @Nullable String encoding,
        long rowCount,
        long rowsRead,
        long rowsPassedOver,
        @Nullable Integer emptyColumns,
        Map<String, BigDecimal> sums,
        @JsonSerialize(converter = FindingEntry.Writing.class) List<Finding> findings)
        implements JournalLine {

    public DeliveryLine {
        findings = FindingGroup.of(findings).stream()
                .flatMap(group -> group.findings().stream())
                .toList();
    }

    /** Whether every number column has its sum; program versions before 0.3.0 entered none for percentages. */
    public boolean hasEverySum() {
        return dialect != null;
    }

    /** How many findings of each code there are, in the order found: {@code 2 NUMBER_FORMAT, 1 ROW_WIDTH}. */
    public String findingCodes() {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.code().name(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(code -> "%d %s".formatted(code.getValue(), code.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** Lines that became rows; 0 for a rejected delivery. */
    public long linesLoaded() {
        return accepted ? rowsRead - rowsPassedOver : 0;
    }
}
