package se.finsam.member;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A samordningsförbund that delivers.
 *
 * @param id the name of its folder in the inbox and of its file under {@code jobs/members/}
 * @param name its full name, as people read it
 * @param organisationNumber null where it is not known
 * @param county the id of its county in {@code jobs/reference/counties.csv}
 * @param municipalities those that belong to it, in the order declared
 * @param dueDates for quarter 1 to 4, the day after the quarter's end when its delivery is due
 * @param figures whether its quarterly figures run from 1 January or are of the quarter alone
 * @param dialect how it writes its files
 * @param notPersonalNumbers texts of its files that look like a personnummer and are something else
 */
public record Member(
        String id,
        String name,
        @Nullable String organisationNumber,
        String county,
        List<String> municipalities,
        SortedMap<Integer, MonthDay> dueDates,
        FigureStyle figures,
        Dialect dialect,
        List<String> notPersonalNumbers) {

    public Member {
        municipalities = List.copyOf(municipalities);
        dueDates = Collections.unmodifiableSortedMap(new TreeMap<>(dueDates));
        notPersonalNumbers = List.copyOf(notPersonalNumbers);
    }

    /**
     * The day when the delivery for a quarter is due: the first such day after its end, or the last day of a month that has
     * none. The view {@code mart.remark_missing_delivery} says the same in SQL.
     */
    public LocalDate dueOn(Quarter quarter) {
        MonthDay day = Objects.requireNonNull(dueDates.get(quarter.number()), "no due date");
        boolean isNextYear = day.getMonthValue() <= 3 * quarter.number();
        return day.atYear(isNextYear ? quarter.year() + 1 : quarter.year());
    }
}
