package se.finsam.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.finsam.archive.DeliveryLine;
import se.finsam.member.Period;
import se.finsam.member.Quarter;
import se.finsam.member.Year;

/**
 * What a förbund has delivered of a dataset, and what of it counts.
 *
 * @param periods the revision in force of each period, at least one, in the order of time
 */
public record InForce(String forbund, String dataset, SortedMap<Period, DeliveryLine> periods) {

    /** An empty map for the periods of one kind. */
    static SortedMap<Period, DeliveryLine> inOrderOfTime(Map<Period, DeliveryLine> periods) {
        SortedMap<Period, DeliveryLine> sorted = new TreeMap<>(Comparator.comparingInt(Period::ordinal));
        sorted.putAll(periods);
        return sorted;
    }

    /** The periods with nothing in force between the first and the last with something. */
    public List<Period> gaps() {
        List<Period> gaps = new ArrayList<>();
        for (Period period = periods.firstKey();
                period.ordinal() < periods.lastKey().ordinal();
                period = next(period)) {
            if (!periods.containsKey(period)) {
                gaps.add(period);
            }
        }
        return gaps;
    }

    private static Period next(Period period) {
        if (period instanceof Quarter quarter) {
            return quarter.next();
        }
        return new Year(((Year) period).year() + 1);
    }
}
