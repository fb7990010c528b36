package se.finsam.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.finsam.member.Quarter;
import se.finsam.member.ReportName;

/** Some reports in one line: each by its name where they are of one county, else how many, of which counties and quarters. */
final class ReportList {

    /** So many counties are named; more are counted. */
    private static final int MOST_NAMED = 3;

    private ReportList() {}

    static String of(List<String> names) {
        List<ReportName> reports = names.stream().map(ReportName::parse).toList();
        Set<String> counties = ReportName.counties(reports);
        if (counties.isEmpty()) {
            return String.join(", ", names);
        }
        TreeSet<Quarter> periods = reports.stream()
                .map(ReportName::period)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparingInt(Quarter::ordinal))));
        return "%d of %s, %s"
                .formatted(
                        names.size(),
                        counties.size() <= MOST_NAMED ? String.join(", ", counties) : counties.size() + " counties",
                        Objects.equals(periods.first(), periods.last())
                                ? periods.first().code()
                                : periods.first().code() + "–" + periods.last().code());
    }
}
