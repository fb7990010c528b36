package se.finsam.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The own participants of one förbund: dataset {@code deltagare}, without guests. */
record Participants(MemberDeliveries deliveries) {

    private static final String ALL = "deltagare";
    private static final String NEW = "nya";
    private static final String ENDED = "avslutade";

    /**
     * Persons who took part in the window. In one that reaches back: those ongoing when it began, those who began in the
     * rest of that year, and those who began since.
     */
    Figure participants(Window window, Quarter quarter) {
        Reported<String> persons = window.reachesBack(quarter)
                ? ongoingAtEndOf(quarter.yearBefore())
                        .plus(running(NEW).restOf(quarter.yearBefore()))
                        .plus(running(NEW).cumulative(quarter))
                : sinceJanuary(quarter);
        return persons.withoutNegative().total();
    }

    Figure newParticipants(Window window, Quarter quarter) {
        return running(NEW).in(window, quarter).withoutNegative().total();
    }

    Figure ended(Window window, Quarter quarter) {
        return running(ENDED).in(window, quarter).withoutNegative().total();
    }

    private Reported<String> ongoingAtEndOf(Quarter quarter) {
        return sinceJanuary(quarter).minus(running(ENDED).cumulative(quarter));
    }

    /** Who delivers per quarter names the same person in several: those ongoing on 1 January and all new since. */
    private Reported<String> sinceJanuary(Quarter quarter) {
        if (!deliveries.member().perQuarter()) {
            return delivered(ALL, quarter);
        }
        Quarter first = quarter.inSameYear(1);
        return delivered(ALL, first)
                .minus(delivered(NEW, first))
                .plus(running(NEW).cumulative(quarter));
    }

    private RunningFigure<String> running(String figure) {
        return deliveries.running(quarter -> delivered(figure, quarter));
    }

    private Reported<String> delivered(String figure, Quarter quarter) {
        Optional<List<CsvLine>> rows = deliveries.rows("deltagare", quarter);
        if (rows.isEmpty()) {
            return Reported.missing();
        }
        List<CsvLine> own = rows.get().stream().filter(this::isOwn).toList();
        Map<String, Optional<BigDecimal>> counts = new HashMap<>();
        MemberDeliveries.byDeliveredName(own)
                .forEach((name, insats) -> counts.put(name, new TotalOverSex(figure).of(insats)));
        return deliveries.countsOfParticipants(counts, quarter.year());
    }

    private boolean isOwn(CsvLine row) {
        String home = row.name("hemförbund");
        return home.isEmpty() || home.equals(Spelling.name(deliveries.member().id()));
    }
}
