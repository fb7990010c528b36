package se.finsam.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A declared dataset: the whole truth about what a delivery of it may hold.
 *
 * @param name its name in the names of files, in Swedish
 * @param table the relation in schema {@code core} with its rows in force; those of every revision are in the table of this
 *     name with {@code _revision} behind it
 */
public record Dataset(
        String name,
        String table,
        Frequency frequency,
        List<Column> columns,
        List<RowRule> rowRules,
        List<FileRule> fileRules) {

    public Dataset {
        columns = List.copyOf(columns);
        rowRules = List.copyOf(rowRules);
        fileRules = List.copyOf(fileRules);
        Set<String> headers = columns.stream().map(Column::header).collect(Collectors.toCollection(LinkedHashSet::new));
        if (headers.size() != columns.size()) {
            throw new IllegalArgumentException(name + " declares a column twice: " + columns);
        }
    }

    /** Where a column stands in a {@link Row}. */
    public int position(String header) {
        for (int position = 0; position < columns.size(); position++) {
            if (columns.get(position).header().equals(header)) {
                return position;
            }
        }
        throw new IllegalArgumentException(name + " declares no column " + header);
    }

    /** The columns that hold numbers. */
    public List<Column> numbers() {
        return columns.stream().filter(column -> column.type().isNumber()).toList();
    }

    /** The name of the table, in schema {@code core}, with the rows of every revision. */
    public String revisionTable() {
        return table + "_revision";
    }
}
