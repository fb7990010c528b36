package se.finsam.delivery;

import java.util.ArrayList;
import java.util.List;

/** The findings of one file, collected while it is judged and shown together. */
final class FindingList {

    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
