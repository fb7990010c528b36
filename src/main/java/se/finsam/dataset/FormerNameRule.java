package se.finsam.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.finsam.member.NameKey;

/**
 * A former name leads to one present name: it stands once in the register, and bears no other insats there. Otherwise the
 * history under it would have two owners.
 */
public record FormerNameRule(String name, String formerName) implements FileRule {

    @Override
    public List<Breach> breaches(Dataset dataset, List<Row> rows) {
        Map<String, Long> taken = new HashMap<>();
        rows.forEach(row -> taken.put(key(dataset, row, name), row.line()));
        List<Breach> breaches = new ArrayList<>();
        for (Row row : rows) {
            String former = key(dataset, row, formerName);
            Long other = former.isEmpty() ? null : taken.putIfAbsent(former, row.line());
            if (other != null) {
                breaches.add(new Breach(
                        row.line(),
                        formerName,
                        "%s står redan på rad %d, så det går inte att säga vems historiken är"
                                .formatted(row.values().get(dataset.position(formerName)), other)));
            }
        }
        return breaches;
    }

    private static String key(Dataset dataset, Row row, String column) {
        Object value = row.values().get(dataset.position(column));
        return value == null ? "" : NameKey.of(value.toString());
    }
}
