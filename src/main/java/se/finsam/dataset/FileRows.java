package se.finsam.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.member.NameKey;

/** Rows of one file, with the keys of what stands in them. A word stands in row after row; its key is worked out once. */
public final class FileRows {

    private static final int REMEMBERED = 10_000;

    private final Dataset dataset;
    private final List<Row> rows;
    private final Map<String, String> keys;

    /** All rows of a file. */
    public FileRows(Dataset dataset, List<Row> rows) {
        this(dataset, rows, new HashMap<>());
    }

    private FileRows(Dataset dataset, List<Row> rows, Map<String, String> keys) {
        this.dataset = dataset;
        this.rows = rows;
        this.keys = keys;
    }

    /** Some of the rows, or others that stand for them. */
    public FileRows with(List<Row> others) {
        return new FileRows(dataset, others, keys);
    }

    public Dataset dataset() {
        return dataset;
    }

    /** In the order of lines. */
    public List<Row> rows() {
        return rows;
    }

    /** The key of the value at a place of a row; the empty text for a blank cell, which is a value too. */
    public String key(Row row, int position) {
        Object value = row.values().get(position);
        return value == null ? "" : key(value.toString());
    }

    private String key(String text) {
        String known = keys.get(text);
        if (known != null) {
            return known;
        }
        if (keys.size() > REMEMBERED) {
            keys.clear();
        }
        String key = NameKey.of(text);
        keys.put(text, key);
        return key;
    }

    /** The keys of the values at some places of a row. */
    public List<String> key(Row row, int[] positions) {
        List<String> key = new ArrayList<>(positions.length);
        for (int position : positions) {
            key.add(key(row, position));
        }
        return key;
    }

    /** The rows of each group, by the keys of the values in the columns that make it; both in the order of lines. */
    public Map<List<String>, List<Row>> groups(List<String> groupedBy) {
        int[] positions = groupedBy.stream().mapToInt(dataset::position).toArray();
        Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> key = key(row, positions);
            List<Row> group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>();
                groups.put(key, group);
            }
            group.add(row);
        }
        return groups;
    }
}
