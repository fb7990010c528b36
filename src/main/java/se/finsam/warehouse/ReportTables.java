package se.finsam.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the report is made from: the relations of schema {@code report}, as the views of the same names answer. Several threads
 * may ask.
 */
public final class ReportTables {

    private static final String PUBLIC = "public_";

    private final ComputedViews views;
    private final Map<String, List<ResultRow>> relations = new HashMap<>();
    private final Map<String, Map<String, List<ResultRow>>> periods = new HashMap<>();

    ReportTables(ComputedViews views) {
        this.views = views;
    }

    /** All rows of a relation that the public may see, named without the word for that. */
    public List<ResultRow> publicRows(String relation) {
        return rows(PUBLIC + relation);
    }

    /** The rows for one quarter of a relation that the public may see. */
    public List<ResultRow> publicRows(String relation, String period) {
        return rows(PUBLIC + relation, period);
    }

    /** All rows of a relation. */
    public synchronized List<ResultRow> rows(String relation) {
        return relations.computeIfAbsent(
                relation, name -> views.ask(SqlText.statement("report_relation", Map.of("relation", name)))
                        .rows());
    }

    /** The rows of a relation for one quarter. */
    public synchronized List<ResultRow> rows(String relation, String period) {
        return periods.computeIfAbsent(
                        relation, name -> rows(name).stream().collect(Collectors.groupingBy(row -> row.text("period"))))
                .getOrDefault(period, List.of());
    }

    /** The edition that the report belongs to. */
    public synchronized ResultRow edition() {
        return views.ask(SqlText.statement("edition", Map.of())).rows().get(0);
    }
}
