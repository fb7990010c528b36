package se.finsam.warehouse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Frequency;

/**
 * What every view of a warehouse answers now, by the same texts, but as tables in memory: each is worked out once, from
 * those before it. Asked through the views themselves, the database plans the whole stack anew for each question, which takes
 * far longer than to answer it.
 */
final class ComputedViews implements AutoCloseable {

    /** What the names of relations of the public report begin with. */
    static final String PUBLIC = "public_";

    private static final Pattern VIEW = Pattern.compile("create or replace view (.*?;)\\n", Pattern.DOTALL);

    /** Several years of a county have fewer; a hundred thousand are worked with sooner by two threads, and better plans. */
    private static final long MANY_ROWS = 20_000;

    private final Database database;
    private final String warehouse;
    private final Datasets datasets;
    private final List<String> readThrough;
    private boolean isWhole;
    private boolean isByCounts;

    private ComputedViews(Database database, String warehouse, Datasets datasets) {
        this.database = database;
        this.warehouse = warehouse;
        this.datasets = datasets;
        this.readThrough = ViewTexts.readThrough(datasets);
    }

    /** Works out those that tell the findings; what comes into the warehouse later is not seen. */
    static ComputedViews of(Database warehouse, Datasets datasets) {
        return since(0, warehouse, datasets);
    }

    /** Works them out from the rows of a year and those after it, and from all registers; those of older years are not told. */
    static ComputedViews since(int firstYear, Database warehouse, Datasets datasets) {
        Database beside = warehouse.beside();
        try {
            String name = beside.name();
            beside.run(SqlText.statement("attach_computed", Map.of()));
            beside.run(SqlText.statement("create_schemas", Map.of()));
            Set<String> quarterly = datasets.all().stream()
                    .filter(dataset -> dataset.frequency() == Frequency.QUARTER)
                    .map(dataset -> "core." + dataset.revisionTable())
                    .collect(Collectors.toSet());
            String tables = SqlText.statement("tables_of_database", Map.of("database", name));
            List<ResultRow> stored = beside.ask(tables).rows();
            if (areMany(stored)) {
                beside.run(SqlText.statement("all_threads", Map.of()));
                beside.leaveOut("slow_optimizers");
            } else {
                beside.leaveOut("optimizers_for_many_rows");
            }
            for (ResultRow table : stored) {
                String relation = table.text("relation");
                boolean isWhole = firstYear == 0 || !quarterly.contains(relation);
                beside.run(SqlText.statement(
                        isWhole ? "same_table" : "same_rows_since",
                        Map.of("database", name, "relation", relation, "first_year", String.valueOf(firstYear))));
            }
            ViewTexts.macros().forEach(beside::run);
            ComputedViews views = new ComputedViews(beside, name, datasets);
            ViewTexts.forFindings(datasets).forEach(views::compute);
            return views;
        } catch (RuntimeException failure) {
            beside.close();
            throw failure;
        }
    }

    /** Whether threads that share the rows, and plans that are thought over, gain more than they take. */
    private static boolean areMany(List<ResultRow> tables) {
        return tables.stream()
                        .mapToLong(table -> Long.parseLong(table.text("row_count")))
                        .sum()
                >= MANY_ROWS;
    }

    /** Works out those too that hold whatever the public may see, from the same rows. */
    ComputedViews whole() {
        if (!isWhole) {
            ViewTexts.behindFindings(datasets).forEach(this::compute);
            isWhole = true;
        }
        return this;
    }

    /** Without the comments, which are about a view of the analysts. */
    private void compute(String text) {
        Matcher view = VIEW.matcher(text + "\n");
        if (!view.find()) {
            throw new IllegalArgumentException("no view: " + text);
        }
        database.run("create or replace " + (readThrough.contains(text) ? "view " : "table ") + view.group(1));
    }

    /** What the public may see is now another: what follows from it is worked out when it is next asked for. */
    void forgetCounts() {
        isByCounts = false;
    }

    /** A relation of the report. */
    Answer report(String relation) {
        if (relation.startsWith(PUBLIC)) {
            followCounts();
        }
        return database.ask(SqlText.statement("report_relation", Map.of("relation", relation)));
    }

    private void followCounts() {
        if (!isByCounts) {
            ViewTexts.byCounts(datasets).forEach(this::compute);
            isByCounts = true;
        }
    }

    /** The statements that make an empty view for each, with its columns. */
    List<String> emptyViews() {
        followCounts();
        return database.ask(SqlText.statement("empty_views", Map.of("database", warehouse))).rows().stream()
                .map(row -> row.text("statement"))
                .toList();
    }

    Answer ask(String sql) {
        return database.ask(sql);
    }

    @Override
    public void close() {
        try (database) {
            database.run(SqlText.statement("detach_computed", Map.of("database", warehouse)));
        }
    }
}
