package se.finsam.warehouse;

import java.util.List;
import java.util.Optional;

/** What a question was answered with. Two columns of one name stand once among the values. */
public record Answer(List<String> columns, List<ResultRow> rows) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a check has found, which answers with a row for each thing that is amiss. */
    Optional<String> findings(String check) {
        return rows.stream().findFirst().map(first -> "%s: %d rows, the first %s"
                .formatted(check, rows.size(), first.values()));
    }
}
