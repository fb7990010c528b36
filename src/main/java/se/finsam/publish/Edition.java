package se.finsam.publish;

import java.nio.file.Path;

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

    public Path report(String period) {
        return reports().resolve(period).resolve("rapport.html");
    }

    /** The page with small counts on it, for those who answer for the figures. */
    public Path internalReport(String period) {
        return folder.resolve("analysis").resolve(period).resolve("rapport-internt.html");
    }

    /** What is written down with it; internal, since deliveries are part of that. */
    Path note() {
        return folder.resolve("edition.txt");
    }
}
