package se.finsam.receipt;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.SexColumns;
import se.finsam.dataset.SexColumns.SexColumn;

/** The control sums of a delivery as its sender can add them up: column by column of the file. */
final class ReceiptSums {

    private ReceiptSums() {}

    /**
     * Returns the sums by header. Where women and men stand in columns of their own, the count that they split is loaded
     * with them; what the file itself has in that column is the rest.
     */
    static Map<String, BigDecimal> of(DeliveryLine delivery) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>(delivery.sums());
        boolean hasSexColumns =
                SexColumns.COLUMNS.stream().map(SexColumn::header).anyMatch(sums::containsKey);
        if (hasSexColumns) {
            Dataset dataset = Datasets.DELIVERED
                    .find(Objects.requireNonNull(delivery.key()).dataset())
                    .orElseThrow();
            int counted = SexColumns.of(dataset).orElseThrow().counted();
            String whole = dataset.columns().get(counted).header();
            BigDecimal rest = SexColumns.COLUMNS.stream()
                    .map(column -> sums.getOrDefault(column.header(), BigDecimal.ZERO))
                    .reduce(sums.getOrDefault(whole, BigDecimal.ZERO), BigDecimal::subtract);
            if (rest.signum() == 0) {
                sums.remove(whole);
            } else {
                sums.put(whole, rest);
            }
        }
        return sums;
    }
}
