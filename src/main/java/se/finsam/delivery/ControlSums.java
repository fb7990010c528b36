package se.finsam.delivery;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Row;
import se.finsam.dataset.SexColumns;
import se.finsam.dataset.SexColumns.SexColumn;

/** The sum of each number column, by which a sender, a receipt and the warehouse see that they mean the same file. */
final class ControlSums {

    private ControlSums() {}

    /**
     * Returns the sums by the header of the column; a column without a value has none. Where women and men stand in columns
     * of their own, these have sums as well.
     */
    static Map<String, BigDecimal> of(Dataset dataset, List<Row> rows, Header header) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        if (header.hasSexColumns()) {
            SexColumns sexes = SexColumns.of(dataset).orElseThrow();
            for (SexColumn column : SexColumns.COLUMNS) {
                List<Row> ofSex = rows.stream()
                        .filter(row -> column.value().equals(row.values().get(sexes.sex())))
                        .toList();
                sum(ofSex, sexes.counted()).ifPresent(sum -> sums.put(column.header(), sum));
            }
        }
        for (Column column : dataset.numbers()) {
            sum(rows, dataset.position(column.header())).ifPresent(sum -> sums.put(column.header(), sum));
        }
        return sums;
    }

    private static Optional<BigDecimal> sum(List<Row> rows, int position) {
        return rows.stream()
                .map(row -> row.values().get(position))
                .filter(Objects::nonNull)
                .map(value ->
                        value instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) value).longValue()))
                .reduce(BigDecimal::add);
    }
}
