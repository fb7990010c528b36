package se.finsam.warehouse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;

/**
 * Loads a chunk of deliveries in one transaction: rows, findings and the manifest in {@code core.delivery_record}. Rows and
 * control sums are counted in the database before anything is kept, so that a delivery is there whole or not at all.
 *
 * <p>The deletes come first: they make loading again harmless, and begin the transaction, without which the appender would
 * commit by itself every 2,048 rows.
 */
final class DeliveryLoader {

    private final Database database;
    private final Datasets datasets;

    DeliveryLoader(Database database, Datasets datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    void load(List<LoadedDelivery> deliveries) {
        Map<Dataset, List<LoadedDelivery>> accepted = byDataset(deliveries);
        String ids = LoadCheck.ids(deliveries.stream().map(LoadedDelivery::line).toList());
        database.inTransaction(connection -> {
            database.run(SqlText.statement("delete_delivery_records", Map.of("delivery_ids", ids)));
            database.run(SqlText.statement("delete_finding_records", Map.of("delivery_ids", ids)));
            for (Dataset dataset : accepted.keySet()) {
                database.run(SqlText.statement(
                        "delete_rows", Map.of("table", dataset.revisionTable(), "delivery_ids", ids)));
            }
            append(connection, "delivery_record", deliveries.stream().map(DeliveryLoader::manifest));
            append(
                    connection,
                    "finding_record",
                    deliveries.stream().flatMap(delivery -> findings(delivery.line()).stream()));
            for (Map.Entry<Dataset, List<LoadedDelivery>> entry : accepted.entrySet()) {
                loadRows(connection, entry.getKey(), entry.getValue());
            }
        });
    }

    private void loadRows(DuckDBConnection connection, Dataset dataset, List<LoadedDelivery> deliveries)
            throws SQLException {
        append(connection, dataset.revisionTable(), deliveries.stream().flatMap(delivery -> delivery.rows().stream()
                .map(row -> tableRow(delivery.line(), row))));
        new LoadCheck(database, dataset)
                .compare(deliveries.stream().map(LoadedDelivery::line).toList());
    }

    private static void append(DuckDBConnection connection, String table, Stream<List<@Nullable Object>> rows)
            throws SQLException {
        try (TableAppender appender = new TableAppender(connection, table)) {
            for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) rows::iterator) {
                appender.append(row);
            }
            appender.flush();
        }
    }

    private Map<Dataset, List<LoadedDelivery>> byDataset(List<LoadedDelivery> deliveries) {
        return deliveries.stream()
                .filter(delivery -> delivery.line().accepted())
                .collect(Collectors.groupingBy(
                        delivery ->
                                datasets.find(key(delivery.line()).dataset()).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static DeliveryKey key(DeliveryLine line) {
        DeliveryKey key = line.key();
        if (key == null) {
            throw new IllegalStateException("delivery " + line.deliveryId() + " is accepted without a key");
        }
        return key;
    }

    private static List<@Nullable Object> manifest(LoadedDelivery delivery) {
        DeliveryLine line = delivery.line();
        DeliveryKey key = line.key();
        return Arrays.asList(
                line.deliveryId(),
                key == null ? null : key.forbund(),
                key == null ? null : key.dataset(),
                key == null ? null : key.period(),
                line.revision(),
                line.fileName(),
                line.sha256(),
                line.size(),
                line.encoding(),
                line.rowCount(),
                line.rowsRead(),
                line.rowsPassedOver(),
                line.accepted() ? "accepted" : "rejected",
                line.receivedAt());
    }

    private static List<List<@Nullable Object>> findings(DeliveryLine line) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding finding : line.findings()) {
            rows.add(Arrays.asList(
                    line.deliveryId(),
                    rows.size() + 1,
                    finding.severity().word(),
                    finding.code().name(),
                    finding.line(),
                    finding.column(),
                    finding.value(),
                    finding.message(),
                    finding.nextStep()));
        }
        return rows;
    }

    private static List<@Nullable Object> tableRow(DeliveryLine line, Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(line.deliveryId());
        values.add(row.line());
        values.add(key(line).forbund());
        values.add(key(line).period());
        values.addAll(row.values());
        return values;
    }
}
