package se.finsam.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the report is made from: the relations of schema {@code report}, as the views of the same names answer. Several threads
 * may ask.
 */
public final class ReportTables {

    /** By which columns the rows of a relation have been asked for. */
    private record Index(String relation, Set<String> columns) {}

    private final ComputedViews views;
    private final Map<String, List<ResultRow>> relations = new HashMap<>();
    private final Map<Index, Map<Map<String, String>, List<ResultRow>>> indexes = new HashMap<>();

    private @Nullable ResultRow edition;

    ReportTables(ComputedViews views) {
        this.views = views;
    }

    /** All rows of a relation that the public may see, named without the word for that. */
    public List<ResultRow> publicRows(String relation) {
        return rows(ComputedViews.PUBLIC + relation);
    }

    /** The rows of a relation that the public may see where columns have these texts. */
    public List<ResultRow> publicRows(String relation, Map<String, String> texts) {
        return rows(ComputedViews.PUBLIC + relation, texts);
    }

    /** All rows of a relation. */
    public synchronized List<ResultRow> rows(String relation) {
        return relations.computeIfAbsent(relation, name -> views.report(name).rows());
    }

    /** The rows of a relation where columns, in which nothing is NULL, have these texts. */
    public synchronized List<ResultRow> rows(String relation, Map<String, String> texts) {
        return indexes.computeIfAbsent(new Index(relation, texts.keySet()), this::index)
                .getOrDefault(texts, List.of());
    }

    private Map<Map<String, String>, List<ResultRow>> index(Index index) {
        return rows(index.relation()).stream().collect(Collectors.groupingBy(row -> index.columns().stream()
                .collect(Collectors.toMap(column -> column, row::text))));
    }

    /** The edition that the report belongs to. */
    public synchronized ResultRow edition() {
        if (edition == null) {
            edition = views.ask(SqlText.statement("edition", Map.of())).rows().get(0);
        }
        return edition;
    }
}
