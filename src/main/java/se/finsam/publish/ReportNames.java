package se.finsam.publish;

import java.util.Set;
import java.util.TreeSet;
import se.finsam.member.Period;
import se.finsam.member.Quarter;
import se.finsam.member.ReportName;
import se.finsam.warehouse.ReportTables;
import se.finsam.warehouse.ResultRow;

/** Which reports there are: one for each quarter, or, where the members lie in several counties, one for each of these and quarter. */
final class ReportNames {

    private ReportNames() {}

    static Set<ReportName> of(ReportTables tables) {
        boolean areSeveral = tables.rows("area").stream()
                        .map(area -> area.text("county"))
                        .distinct()
                        .count()
                > 1;
        Set<ReportName> names = new TreeSet<>();
        tables.rows("county_period").forEach(row -> names.add(name(row, areSeveral)));
        return names;
    }

    private static ReportName name(ResultRow row, boolean areSeveral) {
        Quarter period = (Quarter) Period.parse(row.text("period")).orElseThrow();
        return new ReportName(areSeveral ? row.text("county") : null, period);
    }
}
