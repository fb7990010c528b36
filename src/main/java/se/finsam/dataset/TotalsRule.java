package se.finsam.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static final String WOMEN = "kvinna";
    private static final String MEN = "man";
    private static final String TOTAL = "totalt";

    public TotalsRule {
        groupedBy = List.copyOf(groupedBy);
        splits = List.copyOf(splits);
        parts = List.copyOf(parts);
    }

    @Override
    public List<Breach> breaches(FileRows rows) {
        Check check = new Check(rows.dataset());
        for (List<Row> group : rows.groups(groupedBy).values()) {
            if (isSplitAlike(rows.dataset(), group)) {
                rows.with(group).groups(splits).values().forEach(check::check);
            } else {
                check.check(group);
            }
        }
        return check.breaches;
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

    /** The check of one file, group by group. */
    private final class Check {

        private final int sexPosition;
        private final int wholePosition;
        private final int[] partPositions;
        private final List<Breach> breaches = new ArrayList<>();

        Check(Dataset dataset) {
            this.sexPosition = dataset.position(sex);
            this.wholePosition = dataset.position(whole);
            this.partPositions = parts.stream().mapToInt(dataset::position).toArray();
        }

        void check(List<Row> group) {
            BySex all = BySex.of(group, sexPosition, wholePosition);
            all.disagreement().ifPresent(words -> breaches.add(breach(group, whole, words)));
            for (int place = 0; place < partPositions.length; place++) {
                String part = parts.get(place);
                BySex some = BySex.of(group, sexPosition, partPositions[place]);
                some.disagreement().ifPresent(words -> breaches.add(breach(group, part, words)));
                if (some.isMoreThan(all)) {
                    breaches.add(breach(
                            group,
                            part,
                            "%s är %d men %s är %d, kvinnor och män tillsammans"
                                    .formatted(part, some.overSex(), whole, all.overSex())));
                }
            }
        }
    }

    /**
     * A count of a group, summed over the rows of each sex; null where there is no row, or one that does not report it.
     *
     * @param parts the sum over all rows but those of totalt; a blank is a sex that is not told
     */
    private record BySex(@Nullable Long women, @Nullable Long men, @Nullable Long total, @Nullable Long parts) {

        static BySex of(List<Row> group, int sexPosition, int position) {
            Sum women = new Sum();
            Sum men = new Sum();
            Sum total = new Sum();
            Sum parts = new Sum();
            for (Row row : group) {
                Object sex = row.values().get(sexPosition);
                Object count = row.values().get(position);
                if (TOTAL.equals(sex)) {
                    total.add(count);
                    continue;
                }
                parts.add(count);
                if (WOMEN.equals(sex)) {
                    women.add(count);
                } else if (MEN.equals(sex)) {
                    men.add(count);
                }
            }
            return new BySex(women.value(), men.value(), total.value(), parts.value());
        }

        @Nullable
        Long overSex() {
            return total != null ? total : parts;
        }

        boolean isMoreThan(BySex whole) {
            Long some = overSex();
            Long all = whole.overSex();
            return some != null && all != null && some > all;
        }

        /** How the sexes disagree with the total, in words. */
        Optional<String> disagreement() {
            if (total == null) {
                return Optional.empty();
            }
            boolean isTooMany = women != null && women > total || men != null && men > total;
            boolean isUnequal = women != null && men != null && women + men - total != 0;
            return isTooMany || isUnequal
                    ? Optional.of("kvinna %s och man %s stämmer inte med totalt %d"
                            .formatted(shown(women), shown(men), total))
                    : Optional.empty();
        }
    }

    /** A sum of what is reported. */
    private static final class Sum {

        private long sum;
        private boolean isThere;
        private boolean isBlank;

        void add(@Nullable Object count) {
            isThere = true;
            if (count instanceof Integer number) {
                sum += number;
            } else {
                isBlank = true;
            }
        }

        @Nullable
        Long value() {
            return isThere && !isBlank ? sum : null;
        }
    }

    private static Breach breach(List<Row> group, String column, String words) {
        return new Breach(
                group.get(0).line(),
                column,
                "för %s, från rad %d: %s"
                        .formatted(group.get(0).values().get(0), group.get(0).line(), words));
    }

    private static String shown(@Nullable Long count) {
        return count == null ? "(saknas)" : count.toString();
    }
}
