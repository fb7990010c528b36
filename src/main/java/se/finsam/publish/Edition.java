package se.finsam.publish;

import java.nio.file.Path;
import se.finsam.report.ReportForms;

/** One folder under {@code editions/}: what was published at one time. */
public record Edition(int number, Path folder) {

    /** The analysts' database. */
    public Path database() {
        return folder.resolve("analysis").resolve("finsam.duckdb");
    }

    /** The folder of the public reports, with one folder a period. */
    public Path reports() {
        return folder.resolve("report");
    }

    /** The page of a period's report: of the edition that was fixed last, else of the latest. */
    public Path report(String period) {
        return reportFolder(period).resolve(ReportForms.PAGE);
    }

    /** All forms of that report. */
    Path reportFolder(String period) {
        return reports().resolve(period);
    }

    /** All forms of an edition that stands beside: fixed before, or later than the fixed one. */
    Path reportFolder(String period, int number) {
        return reports().resolve("%s-utgava-%d".formatted(period, number));
    }

    /** The list of periods and editions. */
    Path index() {
        return reports().resolve("index.html");
    }

    /** The page with small counts on it, for those who answer for the figures. */
    public Path internalReport(String period) {
        return folder.resolve("analysis").resolve(period).resolve("rapport-internt.html");
    }

    /** The figures on the public page, by which the next edition of the report knows what it corrects. */
    public Path printedFigures(String period) {
        return folder.resolve("analysis").resolve(period).resolve("printed-figures.tsv");
    }

    /** What is written down with it; internal, since deliveries are part of that. */
    Path note() {
        return folder.resolve("edition.txt");
    }
}
