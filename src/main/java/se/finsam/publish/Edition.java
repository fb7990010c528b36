package se.finsam.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.finsam.report.ReportForms;

/** One folder under {@code editions/}: what was published at one time. */
public record Edition(int number, Path folder) {

    /** The analysts' database. */
    public Path database() {
        return folder.resolve("analysis").resolve("finsam.duckdb");
    }

    /** The folder of the public reports, with one folder a report. */
    public Path reports() {
        return folder.resolve("report");
    }

    /** The page of a report, by its name: of the edition that was fixed last, else of the latest. */
    public Path report(String name) {
        return reportFolder(name).resolve(ReportForms.PAGE);
    }

    /** All forms of that report. */
    Path reportFolder(String name) {
        return reports().resolve(name);
    }

    /** All forms of an edition that stands beside: fixed before, or later than the fixed one. */
    Path reportFolder(String name, int number) {
        return reports().resolve("%s-utgava-%d".formatted(name, number));
    }

    /** The list of all reports, or of those of a county among several. */
    Path index(@Nullable String county) {
        return (county == null ? reports() : reportFolder(county)).resolve("index.html");
    }

    /** The page with small counts on it, for those who answer for the figures. */
    public Path internalReport(String name) {
        return folder.resolve("analysis").resolve(name).resolve("rapport-internt.html");
    }

    /** The figures on the public page, by which the next edition of the report knows what it corrects. */
    public Path printedFigures(String name) {
        return folder.resolve("analysis").resolve(name).resolve("printed-figures.tsv");
    }

    /** What is written down with it; internal, since deliveries are part of that. */
    Path note() {
        return folder.resolve("edition.txt");
    }
}
