package se.finsam.delivery;

import java.util.ArrayList;
import java.util.List;
import se.finsam.member.SwedishFigures;

/**
 * The findings of one file, collected while it is judged and shown together; each of them rejects it. A file of millions of
 * faults would exhaust the memory of this night and all later ones, so beyond a number that nobody reads they are counted.
 */
final class FindingList {

    private static final int MOST = 100_000;

    private final List<Finding> findings = new ArrayList<>();
    private long unlisted;

    void add(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        } else {
            unlisted++;
        }
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        if (unlisted > 0) {
            all.add(Finding.ofFile(
                    findings.get(MOST - 1).code(),
                    "Filen har %s anmärkningar till, som inte räknas upp.".formatted(SwedishFigures.count(unlisted)),
                    "Rätta det som står ovan i hela filen, och lämna den igen."));
        }
        return List.copyOf(all);
    }
}
