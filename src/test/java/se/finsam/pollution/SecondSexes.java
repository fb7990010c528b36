package se.finsam.pollution;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether women, men and the total agree among rows that differ in nothing but sex. */
record SecondSexes(SecondRules rules) {

    void check(List<ReadRow> rows) {
        Collection<List<ReadRow>> groups = rows.stream()
                .collect(Collectors.groupingBy(row -> rules.key(row, Set.of("kön"))))
                .values();
        for (List<ReadRow> group : groups) {
            List.of("deltagare", "nya", "avslutade").forEach(count -> checkSexes(group, count));
            List.of("nya", "avslutade").forEach(part -> checkPart(group, part));
        }
    }

    private void checkSexes(List<ReadRow> group, String count) {
        Optional<Integer> women = reported(group, "kvinna", count);
        Optional<Integer> men = reported(group, "man", count);
        Optional<Integer> all = reported(group, "totalt", count);
        boolean isTooMany = all.isPresent() && Math.max(women.orElse(0), men.orElse(0)) > all.get();
        boolean isUnequal =
                all.isPresent() && women.isPresent() && men.isPresent() && women.get() + men.get() - all.get() != 0;
        if (isTooMany || isUnequal) {
            throw new NotUnderstoodException("kvinna and man do not make totalt in %s of %s".formatted(count, group));
        }
    }

    private void checkPart(List<ReadRow> group, String part) {
        Optional<Integer> some = overSex(group, part);
        Optional<Integer> all = overSex(group, "deltagare");
        if (some.isPresent() && all.isPresent() && some.get() > all.get()) {
            throw new NotUnderstoodException("more %s than deltagare over sex in %s".formatted(part, group));
        }
    }

    /** The total where it reports, else women and men; the one without a row is none, the one that is blank is not reported. */
    private Optional<Integer> overSex(List<ReadRow> group, String count) {
        Optional<Integer> total = reported(group, "totalt", count);
        List<ReadRow> sexes = group.stream()
                .filter(row -> !"totalt".equals(rules.value(row, "kön")))
                .toList();
        if (total.isPresent() || sexes.isEmpty()) {
            return total;
        }
        boolean isReported = sexes.stream().allMatch(row -> rules.value(row, count) != null);
        return isReported
                ? sexes.stream()
                        .map(row -> (Integer) Objects.requireNonNull(rules.value(row, count)))
                        .reduce(Integer::sum)
                : Optional.empty();
    }

    private Optional<Integer> reported(List<ReadRow> group, String sex, String count) {
        return group.stream()
                .filter(row -> sex.equals(rules.value(row, "kön")))
                .map(row -> Optional.ofNullable((Integer) rules.value(row, count)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
