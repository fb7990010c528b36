package se.finsam.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.member.Imprint;

/**
 * The list of counties, each with its förbund, where reports are of several.
 *
 * @param label what stands on everything made from constructed deliveries; null for real ones
 * @param counties in Swedish order
 * @param undivided reports of a time when all förbund lay in one county, the latest first; empty as a rule
 */
public record CountiesPage(
        @Nullable String label, Imprint imprint, List<CountyLine> counties, List<IndexPage.PeriodLine> undivided) {

    public CountiesPage {
        counties = List.copyOf(counties);
        undivided = List.copyOf(undivided);
    }

    /**
     * A county.
     *
     * @param address of the list of its reports, from this page
     * @param members what its förbund are called
     * @param latest its latest quarter with the editions of that report, their links from this page
     */
    public record CountyLine(String name, String address, List<String> members, IndexPage.PeriodLine latest) {

        public CountyLine {
            members = List.copyOf(members);
        }

        /** The page of the latest report. */
        public IndexPage.Link latestPage() {
            return latest.editions().stream()
                    .filter(edition -> !edition.links().isEmpty())
                    .findFirst()
                    .orElseThrow()
                    .links()
                    .get(0);
        }
    }
}
