package se.finsam.masking;

import java.util.ArrayList;
import java.util.List;
import se.finsam.member.Period;
import se.finsam.member.Quarter;

/** Counts of made-up förbund, written down as a table is read. */
final class CountTable {

    private final String period;
    private final String timeWindow;
    private final List<PublishedCount> counts = new ArrayList<>();

    CountTable(String period) {
        this(period, "ytd");
    }

    CountTable(String period, String timeWindow) {
        this.period = period;
        this.timeWindow = timeWindow;
    }

    /** A förbund with its insatser: first its total, then names and counts by turns. */
    CountTable forbund(String forbund, long total, Object... insatser) {
        CountKey sum = key("total", "forbund", forbund, "participants");
        counts.add(new PublishedCount(sum, total, CountState.TOTAL, table(forbund), List.of()));
        for (int place = 0; place < insatser.length; place += 2) {
            add("insats", "forbund", forbund, (String) insatser[place], (int) insatser[place + 1], List.of(sum));
        }
        return this;
    }

    /** An insats that two förbund share, on the row of the county. */
    CountTable shared(String insats, long total, String... members) {
        CountKey sum = key("insats", "lan", "lanet", insats);
        for (String member : members) {
            counts.replaceAll(count -> count.key().equals(key("insats", "forbund", member, insats))
                    ? new PublishedCount(
                            count.key(),
                            count.value(),
                            count.state(),
                            count.table(),
                            List.of(count.addsTo().get(0), sum))
                    : count);
        }
        add("insats", "lan", "lanet", insats, total, List.of());
        return this;
    }

    /** Women and men of a förbund whose total is there; the others are not split on sex. */
    CountTable sexes(String forbund, int women, int men) {
        CountKey sum = key("total", "forbund", forbund, "participants");
        long total = counts.stream()
                .filter(count -> count.key().equals(sum))
                .mapToLong(PublishedCount::value)
                .sum();
        add("sex", "forbund", forbund, "kvinna", women, List.of(sum));
        add("sex", "forbund", forbund, "man", men, List.of(sum));
        counts.add(new PublishedCount(
                key("sex", "forbund", forbund, "ej delat"),
                total - women - men,
                CountState.IMPLIED,
                table(forbund),
                List.of(sum)));
        return this;
    }

    /** Exits of a förbund, and of them those to work or studies. */
    CountTable exits(String forbund, long exits, long toWork) {
        CountKey sum = key("total", "forbund", forbund, "exits");
        counts.add(new PublishedCount(sum, exits, CountState.TOTAL, table(forbund), List.of()));
        add("outcome", "forbund", forbund, "arbete eller studier", toWork, List.of(sum));
        counts.add(new PublishedCount(
                key("outcome", "forbund", forbund, "annat"),
                exits - toWork,
                CountState.IMPLIED,
                table(forbund),
                List.of(sum)));
        return this;
    }

    private void add(String kind, String areaType, String area, String label, long value, List<CountKey> addsTo) {
        counts.add(new PublishedCount(key(kind, areaType, area, label), value, CountState.SHOWN, table(area), addsTo));
    }

    CountKey key(String kind, String areaType, String area, String label) {
        Quarter quarter = (Quarter) Period.parse(period).orElseThrow();
        return new CountKey(kind, areaType, area, label, quarter, timeWindow);
    }

    private String table(String area) {
        return area + " " + period + " " + timeWindow;
    }

    List<PublishedCount> counts() {
        return List.copyOf(counts);
    }
}
