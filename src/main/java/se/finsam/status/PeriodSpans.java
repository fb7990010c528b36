package se.finsam.status;

import java.util.ArrayList;
import java.util.List;
import se.finsam.member.Period;

/** Periods written shortly: {@code 2022K1–2022K4, 2023K2}. */
public final class PeriodSpans {

    private PeriodSpans() {}

    /** Returns some periods of one kind, given in order; the empty text for none. */
    public static String of(List<? extends Period> periods) {
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int to = 0; to < periods.size(); to++) {
            boolean isLast = to + 1 == periods.size();
            if (isLast || periods.get(to + 1).ordinal() != periods.get(to).ordinal() + 1) {
                spans.add(span(periods.get(from), periods.get(to)));
                from = to + 1;
            }
        }
        return String.join(", ", spans);
    }

    private static String span(Period from, Period to) {
        return from.equals(to) ? from.code() : from.code() + "–" + to.code();
    }
}
