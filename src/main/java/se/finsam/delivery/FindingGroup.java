package se.finsam.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Findings that say the same of one column: they differ in line and value only.
 *
 * @param column null where they are about no single one
 * @param findings in the order found, at least one
 */
public record FindingGroup(
        FindingCode code, @Nullable String column, String message, String nextStep, List<Finding> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    private record Said(FindingCode code, @Nullable String column, String message, String nextStep) {}

    /** Groups findings, in the order in which the first of each group was found. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Said, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(
                            new Said(finding.code(), finding.column(), finding.message(), finding.nextStep()),
                            none -> new ArrayList<>())
                    .add(finding);
        }
        return groups.entrySet().stream()
                .map(group -> new FindingGroup(
                        group.getKey().code(),
                        group.getKey().column(),
                        group.getKey().message(),
                        group.getKey().nextStep(),
                        group.getValue()))
                .toList();
    }
}
