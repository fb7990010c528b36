package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.member.Imprint;
import se.finsam.member.ReportName;
import se.finsam.report.chart.Drawing;

/**
 * All that one report says, in words and formatted figures.
 *
 * @param name which report it is
 * @param label what stands on everything made from constructed deliveries; null for real ones
 * @param internal whether small counts stand on it, so that it may not be passed on
 * @param receivedUntil the day of the latest delivery for the period
 * @param edition null until it is known whether it differs from the edition before
 */
public record ReportPage(
        ReportName name,
        String periodInWords,
        @Nullable String label,
        boolean internal,
        String receivedUntil,
        Imprint imprint,
        @Nullable EditionHead edition,
        List<CountySection> counties) {

    public ReportPage {
        counties = List.copyOf(counties);
    }

    /** The quarter's code, such as {@code 2023K4}. */
    public String period() {
        return name.period().code();
    }

    /** The name of its county, where it is of one among several. */
    Optional<String> ofCounty() {
        return name.county() == null
                ? Optional.empty()
                : Optional.of(counties.get(0).name());
    }

    /** The same page, as an edition of its own. */
    public ReportPage as(EditionHead head) {
        return new ReportPage(name, periodInWords, label, internal, receivedUntil, imprint, head, counties);
    }

    /** What the document is called, apart from its heading. */
    public String title() {
        return ReportWords.documentTitle(this);
    }

    /** What it is about, which edition it is, and whose, in sentences. */
    public List<String> about() {
        return ReportWords.about(this);
    }

    /** Whom to ask, in a sentence; empty where nobody is named. */
    public Optional<String> contact() {
        return ReportWords.contact(imprint);
    }

    /** How it is to be read, in paragraphs. */
    public List<String> reading() {
        return ReportWords.reading();
    }

    /** The signs that stand where there is no number. */
    public List<ReportWords.Sign> signs() {
        return ReportWords.signs();
    }

    /** What the edition says about the one that it replaces; empty for the first. */
    public Optional<Chapter> corrections() {
        return Optional.ofNullable(edition)
                .filter(head -> !head.isFirst())
                .map(head -> CorrectionsChapter.of(head, periodInWords));
    }

    /** Every figure on it, with the table, row and column that it stands in. */
    public List<PrintedFigure> figures() {
        List<PrintedFigure> figures = new ArrayList<>();
        for (CountySection county : counties) {
            for (Chapter chapter : county.chapters()) {
                chapter.tables().forEach(table -> figures.addAll(table.figures(county.name())));
            }
        }
        return figures;
    }

    /**
     * Which edition of the period's report it is.
     *
     * @param number from 1
     * @param corrections the figures that are others than in the edition before; null where a version of the program made that
     *     one which did not write its figures down
     * @param fixed the edition that was fixed and stays beside this one; null for none
     */
    public record EditionHead(int number, @Nullable List<Correction> corrections, @Nullable Integer fixed) {

        public EditionHead {
            corrections = corrections == null ? null : List.copyOf(corrections);
        }

        boolean isFirst() {
            return number == 1;
        }

        /** The number of the edition that it replaces. */
        int before() {
            return number - 1;
        }
    }

    /** A figure that is another than in the edition before. */
    public record Correction(String table, String row, String column, String before, String now) {}

    /**
     * A county with its förbund side by side.
     *
     * @param id of the county; what stands in its section has ids that begin so
     */
    public record CountySection(String id, String name, List<Chapter> chapters) {

        public CountySection {
            chapters = List.copyOf(chapters);
        }
    }

    /** What belongs under one heading: paragraphs, then points, drawings and tables. */
    public record Chapter(
            String id,
            String title,
            List<String> paragraphs,
            List<String> points,
            List<Drawing> drawings,
            List<ReportTable> tables) {

        public Chapter {
            paragraphs = List.copyOf(paragraphs);
            points = List.copyOf(points);
            drawings = List.copyOf(drawings);
            tables = List.copyOf(tables);
        }
    }
}
