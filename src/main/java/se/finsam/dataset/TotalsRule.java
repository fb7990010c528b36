package se.finsam.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> WOMEN = Set.of("kvinna");
    private static final Set<String> MEN = Set.of("man");
    private static final Set<String> TOTAL = Set.of("totalt");

    /** All but the total; the blank is a sex that is not told. */
    private static final Set<String> PARTS_OF_TOTAL = Set.of("kvinna", "man", "");

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
        for (String split : splits) {
            int position = dataset.position(split);
            boolean isFirstSplit = group.get(0).values().get(position) != null;
            for (Row row : group) {
                if (row.values().get(position) != null != isFirstSplit) {
                    return false;
                }
            }
        }
        return true;
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
        Optional<Long> women = sum(dataset, group, count, WOMEN);
        Optional<Long> men = sum(dataset, group, count, MEN);
        Optional<Long> total = sum(dataset, group, count, TOTAL);
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
        return sum(dataset, group, count, TOTAL).or(() -> sum(dataset, group, count, PARTS_OF_TOTAL));
    }

    /** The sum of a count over the rows of some sexes, if there is a row and every row reports it. */
    private Optional<Long> sum(Dataset dataset, List<Row> group, String count, Set<String> sexes) {
        int sexPosition = dataset.position(sex);
        int position = dataset.position(count);
        long sum = 0;
        boolean isReported = false;
        for (Row row : group) {
            if (sexes.contains(Objects.toString(row.values().get(sexPosition), ""))) {
                if (!(row.values().get(position) instanceof Integer number)) {
                    return Optional.empty();
                }
                sum += number;
                isReported = true;
            }
        }
        return isReported ? Optional.of(sum) : Optional.empty();
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
