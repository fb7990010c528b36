package se.finsam.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A former name leads to one present name: it stands once in the register, and bears no other insats there. Otherwise the
 * history under it would have two owners.
 */
public record FormerNameRule(String name, String formerName) implements FileRule {

    @Override
    public List<Breach> breaches(FileRows rows) {
        int position = rows.dataset().position(name);
        int formerPosition = rows.dataset().position(formerName);
        Map<String, Long> taken = new HashMap<>();
        rows.rows().forEach(row -> taken.put(rows.key(row, position), row.line()));
        List<Breach> breaches = new ArrayList<>();
        for (Row row : rows.rows()) {
            String former = rows.key(row, formerPosition);
            Long other = former.isEmpty() ? null : taken.putIfAbsent(former, row.line());
            if (other != null) {
                breaches.add(new Breach(
                        row.line(),
                        formerName,
                        "%s står redan på rad %d, så det går inte att säga vems historiken är"
                                .formatted(row.values().get(formerPosition), other)));
            }
        }
        return breaches;
    }
}
