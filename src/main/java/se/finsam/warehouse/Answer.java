package se.finsam.warehouse;

import java.util.List;

/** What a question was answered with. Two columns of one name stand once among the values. */
public record Answer(List<String> columns, List<ResultRow> rows) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
