package se.finsam.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sexes of a group agree: {@code kvinna} and {@code man} are each at most {@code totalt}, together equal to it where all
 * three report, and parts are at most the whole in the total over sex.
 *
 * @param groupedBy the columns whose values make a group
 * @param splits the columns that may split it further
 * @param sex the column that tells the sex
 * @param whole the count that the others are part of
 * @param parts counts of some of those that the whole counts
 */
public record TotalsRule(List<String> groupedBy, List<String> splits, String sex, String whole, List<String> parts)
        implements FileRule {

    public TotalsRule {
        groupedBy = List.copyOf(groupedBy);
        splits = List.copyOf(splits);
        parts = List.copyOf(parts);
    }

    @Override
    public List<Breach> breaches(Dataset dataset, List<Row> rows) {
        List<Breach> breaches = new ArrayList<>();
        for (List<Row> group : SplitRule.groups(dataset, rows, groupedBy).values()) {
            if (isSplitAlike(dataset, group)) {
                SplitRule.groups(dataset, group, splits)
                        .values()
                        .forEach(part -> breaches.addAll(check(dataset, part)));
            } else {
                breaches.addAll(check(dataset, group));
            }
        }
        return breaches;
    }

    /** Whether the rows of totalt are split by the same columns as those of kvinna and man; if not, only sums compare. */
    private boolean isSplitAlike(Dataset dataset, List<Row> group) {
        return group.stream()
                        .map(row -> splits.stream()
                                .map(split -> row.values().get(dataset.position(split)) != null)
                                .toList())
                        .distinct()
                        .count()
                == 1;
    }

    private List<Breach> check(Dataset dataset, List<Row> group) {
        List<Breach> breaches = new ArrayList<>();
        sexes(dataset, group, whole).ifPresent(breaches::add);
        for (String part : parts) {
            sexes(dataset, group, part).ifPresent(breaches::add);
            partOfWhole(dataset, group, part).ifPresent(breaches::add);
        }
        return breaches;
    }

    private Optional<Breach> sexes(Dataset dataset, List<Row> group, String count) {
        Optional<Long> women = sum(dataset, group, count, "kvinna");
        Optional<Long> men = sum(dataset, group, count, "man");
        Optional<Long> total = sum(dataset, group, count, "totalt");
        if (total.isEmpty()) {
            return Optional.empty();
        }
        boolean isTooMany = women.orElse(0L) > total.get() || men.orElse(0L) > total.get();
        boolean isUnequal = women.isPresent() && men.isPresent() && women.get() + men.get() - total.get() != 0;
        return isTooMany || isUnequal
                ? breach(
                        group,
                        count,
                        "kvinna %s och man %s stämmer inte med totalt %d"
                                .formatted(shown(women), shown(men), total.get()))
                : Optional.empty();
    }

    private Optional<Breach> partOfWhole(Dataset dataset, List<Row> group, String part) {
        Optional<Long> some = overSex(dataset, group, part);
        Optional<Long> all = overSex(dataset, group, whole);
        return some.isPresent() && all.isPresent() && some.get() > all.get()
                ? breach(
                        group,
                        part,
                        "%s är %d men %s är %d, kvinnor och män tillsammans"
                                .formatted(part, some.get(), whole, all.get()))
                : Optional.empty();
    }

    private Optional<Long> overSex(Dataset dataset, List<Row> group, String count) {
        Optional<Long> total = sum(dataset, group, count, "totalt");
        if (total.isPresent()) {
            return total;
        }
        int position = dataset.position(sex);
        List<Row> split = group.stream()
                .filter(row -> !"totalt".equals(row.values().get(position)))
                .toList();
        return sum(dataset, split, count);
    }

    private Optional<Long> sum(Dataset dataset, List<Row> group, String count, String value) {
        int position = dataset.position(sex);
        return sum(
                dataset,
                group.stream()
                        .filter(row -> value.equals(row.values().get(position)))
                        .toList(),
                count);
    }

    /** The sum of a count, if there is a row and every row reports it. */
    private static Optional<Long> sum(Dataset dataset, List<Row> rows, String count) {
        int position = dataset.position(count);
        boolean isReported =
                !rows.isEmpty() && rows.stream().allMatch(row -> row.values().get(position) != null);
        return isReported
                ? Optional.of(rows.stream()
                        .mapToLong(row -> (Integer) row.values().get(position))
                        .sum())
                : Optional.empty();
    }

    private static Optional<Breach> breach(List<Row> group, String column, String words) {
        return Optional.of(new Breach(
                group.get(0).line(),
                column,
                "för %s, från rad %d: %s"
                        .formatted(group.get(0).values().get(0), group.get(0).line(), words)));
    }

    private static String shown(Optional<Long> count) {
        return count.map(String::valueOf).orElse("(saknas)");
    }
}
