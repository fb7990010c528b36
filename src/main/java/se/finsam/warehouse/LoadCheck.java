package se.finsam.warehouse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;

/** Compares what stands in the table of a dataset with what the journal says was to be loaded. */
final class LoadCheck {

    private final Database database;
    private final Dataset dataset;

    LoadCheck(Database database, Dataset dataset) {
        this.database = database;
        this.dataset = dataset;
    }

    /** @throws WarehouseException if rows, lines they come from, or a control sum of a delivery differ */
    void compare(List<DeliveryLine> deliveries) {
        String ids = ids(deliveries);
        Map<Long, ResultRow> found = rows(ids).stream()
                .collect(Collectors.toMap(row -> Long.valueOf(row.text("delivery_id")), Function.identity()));
        for (DeliveryLine delivery : deliveries) {
            ResultRow row = found.get(delivery.deliveryId());
            boolean isEqual =
                    row == null ? delivery.rowCount() == 0 && delivery.linesLoaded() == 0 : isEqual(delivery, row);
            if (!isEqual) {
                throw new WarehouseException(
                        "delivery %d of %s was not loaded as judged: expected %d rows from %d lines and sums %s, found %s"
                                .formatted(
                                        delivery.deliveryId(),
                                        dataset.name(),
                                        delivery.rowCount(),
                                        delivery.linesLoaded(),
                                        delivery.sums(),
                                        row == null ? "none" : row.values()));
            }
        }
    }

    /** The numbers of some deliveries, as a statement lists them. */
    static String ids(List<DeliveryLine> deliveries) {
        return deliveries.stream()
                .map(delivery -> String.valueOf(delivery.deliveryId()))
                .collect(Collectors.joining(", "));
    }

    private List<ResultRow> rows(String ids) {
        String columns = dataset.numbers().stream().map(Column::name).collect(Collectors.joining("|"));
        String statement = columns.isEmpty() ? "row_counts" : "control_sums";
        return database.ask(SqlText.statement(
                        statement, Map.of("table", dataset.revisionTable(), "delivery_ids", ids, "columns", columns)))
                .rows();
    }

    private boolean isEqual(DeliveryLine delivery, ResultRow row) {
        boolean sameCount = Long.parseLong(row.text("row_count")) == delivery.rowCount()
                && Long.parseLong(row.text("line_count")) == delivery.linesLoaded();
        return sameCount && dataset.numbers().stream().allMatch(column -> isEqual(delivery, row, column));
    }

    private static boolean isEqual(DeliveryLine delivery, ResultRow row, Column column) {
        Optional<BigDecimal> expected = Optional.ofNullable(delivery.sums().get(column.header()));
        if (expected.isEmpty() && !delivery.hasEverySum()) {
            return true;
        }
        Optional<BigDecimal> found = row.number("sum_of_" + column.name());
        return expected.map(BigDecimal::stripTrailingZeros).equals(found.map(BigDecimal::stripTrailingZeros));
    }
}
