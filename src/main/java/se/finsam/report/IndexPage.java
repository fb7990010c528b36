package se.finsam.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.member.Imprint;

/**
 * The list of all reports, or of those of one county among several.
 *
 * @param label what stands on everything made from constructed deliveries; null for real ones
 * @param county the name of the county; null where there is only one
 * @param periods the latest first
 */
public record IndexPage(@Nullable String label, @Nullable String county, Imprint imprint, List<PeriodLine> periods) {

    public IndexPage {
        periods = List.copyOf(periods);
    }

    /** A period with the editions of its report, the latest first. */
    public record PeriodLine(String inWords, List<EditionLine> editions) {

        public PeriodLine {
            editions = List.copyOf(editions);
        }
    }

    /**
     * An edition of a report.
     *
     * @param receivedUntil the day of the latest delivery in it
     * @param links its forms, the page first; empty for one that has been replaced
     * @param fixed the day that it was fixed; null for one that was not
     */
    public record EditionLine(int number, String receivedUntil, List<Link> links, @Nullable String fixed) {

        public EditionLine {
            links = List.copyOf(links);
        }
    }

    /**
     * A form of a report.
     *
     * @param name what it is called
     * @param address where it lies, from this page
     */
    public record Link(String name, String address) {}
}
