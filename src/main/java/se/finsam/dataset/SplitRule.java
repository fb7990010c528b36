package se.finsam.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.ColumnType.AgeBand;

/**
 * An optional split is made for all rows of a group or for none, and bands of age do not overlap: otherwise the rows would
 * not add up to the group.
 *
 * @param groupedBy the columns whose values make a group
 * @param splits the columns that may split it
 */
public record SplitRule(List<String> groupedBy, List<String> splits) implements FileRule {

    public SplitRule {
        groupedBy = List.copyOf(groupedBy);
        splits = List.copyOf(splits);
    }

    @Override
    public List<Breach> breaches(FileRows rows) {
        List<Breach> breaches = new ArrayList<>();
        Set<List<String>> broken = new HashSet<>();
        Map<List<String>, List<Row>> groups = rows.groups(groupedBy);
        for (String split : splits) {
            int position = rows.dataset().position(split);
            for (Map.Entry<List<String>, List<Row>> entry : groups.entrySet()) {
                List<Row> group = entry.getValue();
                int named = named(group, position);
                if (named > 0 && named < group.size()) {
                    broken.add(entry.getKey());
                    breaches.add(new Breach(
                            group.get(0).line(),
                            split,
                            "ange %s på alla rader för %s, eller på ingen".formatted(split, name(group))));
                }
            }
        }
        groups.forEach((key, group) -> {
            if (!broken.contains(key)) {
                breaches.addAll(overlaps(rows.with(group)));
            }
        });
        return breaches;
    }

    /** How many rows have a value at a place. */
    private static int named(List<Row> group, int position) {
        int named = 0;
        for (Row row : group) {
            if (row.values().get(position) != null) {
                named++;
            }
        }
        return named;
    }

    private List<Breach> overlaps(FileRows rows) {
        List<Breach> breaches = new ArrayList<>();
        for (String split : splits) {
            int position = rows.dataset().position(split);
            boolean isOfAges = rows.dataset().columns().get(position).type() instanceof AgeBand;
            if (isOfAges && named(rows.rows(), position) > 0) {
                List<String> others = new ArrayList<>(groupedBy);
                splits.stream().filter(other -> !other.equals(split)).forEach(others::add);
                for (List<Row> group : rows.groups(others).values()) {
                    breaches.addAll(overlaps(group, position, split));
                }
            }
        }
        return breaches;
    }

    private static List<Breach> overlaps(List<Row> group, int position, String split) {
        List<Breach> breaches = new ArrayList<>();
        Map<Integer, Row> byStart = new TreeMap<>();
        for (Row row : group) {
            if (row.values().get(position) instanceof String band) {
                Row same = byStart.putIfAbsent(AgeBand.from(band), row);
                if (same != null) {
                    breaches.add(overlap(row, same, position, split));
                }
            }
        }
        @Nullable Row before = null;
        for (Row row : byStart.values()) {
            if (before != null && AgeBand.to(band(before, position)) >= AgeBand.from(band(row, position))) {
                breaches.add(overlap(row, before, position, split));
            }
            before = row;
        }
        return breaches;
    }

    private static Breach overlap(Row row, Row other, int position, String split) {
        return new Breach(
                row.line(),
                split,
                "åldrarna %s och %s (rad %d) överlappar varandra"
                        .formatted(band(row, position), band(other, position), other.line()));
    }

    private static String band(Row row, int position) {
        return String.valueOf(row.values().get(position));
    }

    private static String name(List<Row> group) {
        return String.valueOf(group.get(0).values().get(0));
    }
}
