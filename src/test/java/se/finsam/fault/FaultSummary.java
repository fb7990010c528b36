package se.finsam.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was tried and how it ended, printed after each class of tests. */
final class FaultSummary {

    private static final Map<String, Map<String, Integer>> ENDINGS = new TreeMap<>();
    private static final List<String> REMARKS = Collections.synchronizedList(new ArrayList<>());

    private FaultSummary() {}

    static void remark(String remark) {
        REMARKS.add(remark);
    }

    /** Counts a fault after which everything was found right. */
    static synchronized void survived(String kind, String ending) {
        ENDINGS.computeIfAbsent(kind, none -> new TreeMap<>()).merge(ending, 1, Integer::sum);
    }

    /** Prints all that was tried so far. */
    static synchronized void print() {
        StringBuilder text = new StringBuilder("\nFaults survived, with nothing lost, doubled or half published:\n");
        int all = 0;
        for (Map.Entry<String, Map<String, Integer>> kind : ENDINGS.entrySet()) {
            int tried = kind.getValue().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            all += tried;
            text.append("  %-40s %4d  %s%n".formatted(kind.getKey(), tried, kind.getValue()));
        }
        REMARKS.forEach(remark -> text.append("  ").append(remark).append('\n'));
        System.out.println(text.append("  all: ").append(all));
    }
}
