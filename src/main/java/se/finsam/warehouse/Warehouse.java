package se.finsam.warehouse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.JournalRun;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.ContentHash;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingCode;
import se.finsam.delivery.Inbox;
import se.finsam.masking.PublishedCount;

/** The job's own database. One process has it open, the one that holds the lock on the home. */
public final class Warehouse implements AutoCloseable {

    private final Database database;
    private final Datasets datasets;
    private @Nullable Declarations declared;
    private @Nullable ComputedViews computed;

    private Warehouse(Database database, Datasets datasets) {
        this.database = database;
        this.datasets = datasets;
    }

    /** Opens the database with a table for each declared dataset, made where it is not there. */
    public static Warehouse open(Path file, Datasets datasets) {
        Database database = Database.open(file);
        database.inTransaction(connection -> makeTables(database, datasets));
        return new Warehouse(database, datasets);
    }

    /** Does nothing where they are there. */
    private static void makeTables(Database database, Datasets datasets) {
        database.run(SqlText.statement("create_schemas", Map.of()));
        dropViews(database);
        SqlText.list("tables.txt").forEach(path -> database.run(SqlText.of(path)));
        for (Dataset dataset : datasets.all()) {
            database.run(SqlText.of("core/" + dataset.revisionTable() + ".sql"));
        }
        TableCheck.compare(database, datasets);
    }

    /** Those of program versions before 0.5.0, which kept them here. */
    private static void dropViews(Database database) {
        for (ResultRow view : database.ask(SqlText.statement("views", Map.of())).rows()) {
            database.run(SqlText.statement("drop_view", Map.of("view", view.text("view"))));
        }
    }

    /** The numbers of the deliveries that are here. */
    public Set<Long> deliveryIds() {
        Set<Long> ids = new HashSet<>();
        database.ask(SqlText.statement("known_delivery_ids", Map.of()))
                .rows()
                .forEach(row -> ids.add(Long.valueOf(row.text("delivery_id"))));
        return ids;
    }

    /** Loads deliveries in one transaction, and leaves no log behind; what was here under their numbers is replaced. */
    public void load(List<LoadedDelivery> deliveries) {
        forgetComputed();
        new DeliveryLoader(database, datasets).load(deliveries);
        database.run(SqlText.statement("checkpoint", Map.of()));
    }

    /** Replaces what is declared; does nothing where that is done already. */
    public void declare(Declarations declarations) {
        if (declarations.equals(declared)) {
            return;
        }
        forgetComputed();
        database.inTransaction(connection -> {
            SqlText.list("declared.txt").forEach(path -> database.run(SqlText.of(path)));
            for (Map.Entry<String, List<List<@Nullable Object>>> table :
                    declarations.tables().entrySet()) {
                replaceRows(connection, table.getKey(), table.getValue());
            }
        });
        declared = declarations;
    }

    /** What shows between some deliveries and others, by the number of the delivery that shows it. */
    public Map<Long, List<Finding>> warnings(List<DeliveryLine> deliveries) {
        Set<Long> ids = deliveries.stream().map(DeliveryLine::deliveryId).collect(Collectors.toSet());
        return warningsOf(deliveries).stream()
                .filter(row -> row.optionalText("delivery_id")
                        .map(Long::valueOf)
                        .filter(ids::contains)
                        .isPresent())
                .collect(Collectors.groupingBy(
                        row -> Long.valueOf(row.text("delivery_id")),
                        Collectors.mapping(Warehouse::warning, Collectors.toList())));
    }

    /** Those of all deliveries are worked out unless much can be left out: a report needs them too. */
    private List<ResultRow> warningsOf(List<DeliveryLine> deliveries) {
        Optional<LookBack> lookBack = LookBack.of(database, deliveries);
        if (lookBack.isEmpty()) {
            return List.of();
        }
        if (computed != null || !lookBack.get().leavesOutMuch()) {
            return shownWarnings();
        }
        try (ComputedViews views = ComputedViews.since(lookBack.get().firstYear(), database, datasets)) {
            return views.ask(SqlText.statement("warnings", Map.of())).rows();
        }
    }

    /** How many warnings the deliveries show, by the id of the förbund; those of none under the empty text. */
    public Map<String, Long> openWarnings() {
        return shownWarnings().stream()
                .collect(Collectors.groupingBy(
                        row -> row.optionalText("forbund").orElse(""), TreeMap::new, Collectors.counting()));
    }

    private List<ResultRow> shownWarnings() {
        return computedForFindings()
                .ask(SqlText.statement("warnings", Map.of()))
                .rows();
    }

    /** The counts of persons that masking decides on, none of them hidden yet. */
    public List<PublishedCount> countsToMask() {
        return CountRows.read(reportTables());
    }

    /** Enters what the public report does with each count; the public tables follow from it. */
    public void enterCounts(List<PublishedCount> counts) {
        replaceTable("public_count", counts.stream().map(CountRows::row).toList());
        computed().forgetCounts();
    }

    /** The tables of the report, as they are now. */
    public ReportTables reportTables() {
        return new ReportTables(computed());
    }

    private ComputedViews computed() {
        return computedForFindings().whole();
    }

    private ComputedViews computedForFindings() {
        if (computed == null) {
            computed = ComputedViews.of(database, datasets);
        }
        return computed;
    }

    private void forgetComputed() {
        if (computed != null) {
            computed.close();
            computed = null;
        }
    }

    private static Finding warning(ResultRow row) {
        return new Finding(
                FindingCode.valueOf(row.text("code")),
                row.optionalText("line").map(Long::valueOf).orElse(null),
                row.optionalText("column_name").orElse(null),
                row.optionalText("value").orElse(null),
                row.text("message"),
                row.text("next_step"));
    }

    /** Runs every check of figures; returns those that found something, with what they found. */
    public List<String> failedChecks() {
        List<String> failed = new ArrayList<>();
        SqlText.list("checks.txt")
                .forEach(path -> computed().ask(SqlText.of(path)).findings(path).ifPresent(failed::add));
        return failed;
    }

    /** Enters what edition the next copy is, and what runs there have been. */
    public void enterEdition(int edition, boolean isExample, List<JournalRun> runs) {
        @Nullable
        Object receivedUntil = database.ask(SqlText.statement("received_until", Map.of()))
                .rows()
                .get(0)
                .time("received_until")
                .orElse(null);
        replaceTable(
                "edition",
                List.of(Arrays.asList(edition, receivedUntil, isExample, isExample ? Inbox.EXAMPLE_LABEL : null)));
        replaceTable(
                "run",
                runs.stream()
                        .filter(run -> run.startedAt() != null)
                        .map(Warehouse::row)
                        .toList());
    }

    /** Writes a copy for analysts into a new file; its views are still to be built. */
    public void copyTo(Path file) {
        database.run(SqlText.statement(
                "copy_to_edition", Map.of("file", file.toString().replace("'", "''"), "database", database.name())));
    }

    /** The views of such a copy. */
    public AnalysisViews analysisViews() {
        return new AnalysisViews(computed().emptyViews(), datasets);
    }

    /**
     * What the figures follow from, as a hash: which deliveries are known, what is declared, and how figures are made. Two
     * databases with the same basis answer alike.
     */
    public String basis(Declarations declarations) {
        String deliveries = new TreeSet<>(deliveryIds()).toString();
        String declared = new TreeMap<>(declarations.tables()).toString();
        String made = Stream.of(
                        "tables.txt",
                        "declared.txt",
                        "macros.txt",
                        "warnings.txt",
                        "views.txt",
                        "checks.txt",
                        "catalog_checks.txt")
                .flatMap(list -> SqlText.list(list).stream())
                .map(SqlText::of)
                .collect(Collectors.joining());
        return ContentHash.of((deliveries + declared + made).getBytes(StandardCharsets.UTF_8));
    }

    private static List<@Nullable Object> row(JournalRun run) {
        return Arrays.asList(run.run(), run.command(), run.startedAt(), run.endedAt(), run.exitCode());
    }

    private void replaceTable(String table, List<List<@Nullable Object>> rows) {
        database.inTransaction(connection -> replaceRows(connection, table, rows));
    }

    private void replaceRows(DuckDBConnection connection, String table, List<List<@Nullable Object>> rows)
            throws SQLException {
        database.run(SqlText.statement("delete_all", Map.of("table", table)));
        try (TableAppender appender = new TableAppender(connection, table)) {
            for (List<@Nullable Object> row : rows) {
                appender.append(row);
            }
            appender.flush();
        }
    }

    @Override
    public void close() {
        try (database) {
            forgetComputed();
        }
    }
}
