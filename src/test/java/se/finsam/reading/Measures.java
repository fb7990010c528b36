package se.finsam.reading;

import java.util.ArrayList;
import java.util.List;
import se.finsam.reading.Measure.Kind;
import se.finsam.reading.Measure.Part;

/** The measures that contract section 3 lists for {@code report.forbund_comparison}. */
final class Measures {

    private static final List<String> CATEGORIES =
            List.of(Spending.INDIVIDUAL, Spending.STRUCTURAL, "administration", "ny verksamhet", Spending.NOT_SPLIT);

    private static final Part SPENDING = (member, window, quarter) -> new Spending(member).all(window, quarter);
    private static final Part ON_PARTICIPANTS =
            (member, window, quarter) -> new Spending(member).onParticipants(window, quarter);
    private static final Part PARTICIPANTS =
            (member, window, quarter) -> new Participants(member).participants(window, quarter);
    private static final Part NEW_PARTICIPANTS =
            (member, window, quarter) -> new Participants(member).newParticipants(window, quarter);
    private static final Part ENDED = (member, window, quarter) -> new Participants(member).ended(window, quarter);

    private Measures() {}

    static List<Measure> all() {
        List<Measure> measures = new ArrayList<>(List.of(
                Measure.quotient("cost_per_participant.total", Kind.COST, SPENDING, PARTICIPANTS),
                Measure.quotient("cost_per_participant.individual", Kind.COST, ON_PARTICIPANTS, PARTICIPANTS),
                Measure.quotient("cost_per_participant.exit", Kind.COST, ON_PARTICIPANTS, ENDED),
                Measure.amount("spending", SPENDING),
                Measure.ofWholeYear("budget", wholeYear("budget")),
                Measure.ofWholeYear("forecast", wholeYear("prognos")),
                Measure.quotient(
                        "individual_of_individual_and_structural",
                        Kind.SHARE,
                        category(Spending.INDIVIDUAL),
                        Measures::individualAndStructural),
                Measure.count("participants", PARTICIPANTS),
                Measure.count("new_participants", NEW_PARTICIPANTS),
                Measure.count("ended", ENDED),
                Measure.quotient(
                        "exits_to_work_or_studies",
                        Kind.SHARE,
                        (member, window, quarter) -> new Exits(member).toWorkOrStudies(window, quarter),
                        (member, window, quarter) -> new Exits(member).all(window, quarter))));
        CATEGORIES.forEach(
                name -> measures.add(Measure.quotient("spending_share." + name, Kind.SPLIT, category(name), SPENDING)));
        return measures;
    }

    private static Part category(String name) {
        return (member, window, quarter) -> new Spending(member).in(name, window, quarter);
    }

    private static Part wholeYear(String column) {
        return (member, window, quarter) -> new Spending(member).wholeYear(column, quarter);
    }

    private static Figure individualAndStructural(MemberDeliveries member, Window window, Quarter quarter) {
        Spending spending = new Spending(member);
        return spending.in(Spending.INDIVIDUAL, window, quarter)
                .plus(spending.in(Spending.STRUCTURAL, window, quarter));
    }
}
