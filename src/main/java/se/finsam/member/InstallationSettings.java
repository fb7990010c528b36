package se.finsam.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the operator has set for the whole installation, in {@code jobs/settings.properties}.
 *
 * @param editionsKept how many of the latest editions stay, at least 1; the last one of each reported period stays besides
 */
public record InstallationSettings(int editionsKept) {

    private static final String KEEP_EDITIONS = "keep-editions";
    private static final int EDITIONS_KEPT = 10;
    private static final int MOST = 100_000;

    /**
     * Reads a file; where there is none, everything is as when left out.
     *
     * @throws ConfigurationException if a key or a value is wrong
     */
    public static InstallationSettings read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new InstallationSettings(EDITIONS_KEPT);
        }
        return new InstallationSettings(
                PropertiesFile.read(file, List.of(KEEP_EDITIONS)).wholeNumber(KEEP_EDITIONS, 1, MOST, EDITIONS_KEPT));
    }
}
