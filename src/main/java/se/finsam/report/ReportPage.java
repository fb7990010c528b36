package se.finsam.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one page says, in words and formatted figures.
 *
 * @param label what stands on everything made from constructed deliveries; null for real ones
 * @param internal whether small counts stand on it, so that it may not be passed on
 * @param wholeYear whether the period is a whole year, which is also the latest four quarters
 * @param receivedUntil the day of the latest delivery for the period
 */
public record ReportPage(
        String periodInWords,
        @Nullable String label,
        String receivedUntil,
        boolean internal,
        boolean wholeYear,
        List<CountySection> counties) {

    public ReportPage {
        counties = List.copyOf(counties);
    }

    /** A county with its förbund side by side. */
    public record CountySection(
            String name,
            List<AreaColumn> areas,
            List<MeasureTable> tables,
            List<InsatsLine> insatser,
            List<String> remarks,
            List<String> findings,
            List<SourceLine> sources) {

        public CountySection {
            areas = List.copyOf(areas);
            tables = List.copyOf(tables);
            insatser = List.copyOf(insatser);
            remarks = List.copyOf(remarks);
            findings = List.copyOf(findings);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A column of every table in a section.
     *
     * @param municipalities null for the county
     */
    public record AreaColumn(String name, @Nullable String municipalities) {}

    /** Measures that belong together. */
    public record MeasureTable(String title, String introduction, List<MeasureLine> lines) {

        public MeasureTable {
            lines = List.copyOf(lines);
        }
    }

    /** A measure with its definition beside it. */
    public record MeasureLine(String title, String definition, List<MeasureCell> cells) {

        public MeasureLine {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param value the figure with its unit, or the sign that stands for none
     * @param notes what it is made of, and what to be careful with
     */
    public record MeasureCell(String value, List<String> notes) {

        public MeasureCell {
            notes = List.copyOf(notes);
        }
    }

    /**
     * An insats of a förbund, or one that a county's förbund share.
     *
     * @param rollingCost its cost per participant over the latest four quarters
     */
    public record InsatsLine(
            String area, String insats, String spending, String participants, String cost, String rollingCost) {}

    /** A delivery that the figures are made from. */
    public record SourceLine(String forbund, String file, String revision, String received) {}
}
