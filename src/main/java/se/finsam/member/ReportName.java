package se.finsam.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which report: that of a quarter, or, where the members lie in several counties, that of a county and a quarter. The text of it
 * is also the folder that it lies in.
 *
 * @param county id of the county; null where there is only one
 */
public record ReportName(@Nullable String county, Quarter period) implements Comparable<ReportName> {

    private static final char SEPARATOR = '/';
    private static final Comparator<ReportName> ORDER = Comparator.comparing(
                    ReportName::county, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(name -> name.period().ordinal());

    /** Reads {@code 2023K4} or {@code jonkopings-lan/2023K4}; throws an {@code IllegalArgumentException} for anything else. */
    public static ReportName parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (!(Period.parse(text.substring(separator + 1)).orElse(null) instanceof Quarter period)) {
            throw new IllegalArgumentException("no name of a report: " + text);
        }
        return new ReportName(separator < 0 ? null : text.substring(0, separator), period);
    }

    /** The name as journal, editions and people have it. */
    public String text() {
        return county == null ? period.code() : county + SEPARATOR + period.code();
    }

    /** The same without the sign that parts folders, for what may be named by one word alone. */
    public String word() {
        return text().replace(SEPARATOR, '-');
    }

    /** The counties that some reports are of, by their ids; empty where none is of a county. */
    public static SortedSet<String> counties(Collection<ReportName> reports) {
        return reports.stream()
                .flatMap(report -> Stream.ofNullable(report.county()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int compareTo(ReportName other) {
        return ORDER.compare(this, other);
    }
}
