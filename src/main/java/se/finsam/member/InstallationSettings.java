package se.finsam.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the operator has set for the whole installation, in {@code jobs/settings.properties}.
 *
 * @param editionsKept how many of the latest editions stay, at least 1; the last one of each reported period stays besides
 * @param afterEdition the command that a night runs after a new edition; empty where there is none
 */
public record InstallationSettings(int editionsKept, Optional<Path> afterEdition) {

    private static final String KEEP_EDITIONS = "keep-editions";
    private static final String AFTER_EDITION = "after-edition";
    private static final int EDITIONS_KEPT = 10;
    private static final int MOST = 100_000;

    /**
     * Reads a file; where there is none, everything is as when left out.
     *
     * @throws ConfigurationException if a key or a value is wrong
     */
    public static InstallationSettings read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new InstallationSettings(EDITIONS_KEPT, Optional.empty());
        }
        PropertiesFile properties = PropertiesFile.read(file, List.of(KEEP_EDITIONS, AFTER_EDITION));
        return new InstallationSettings(
                properties.wholeNumber(KEEP_EDITIONS, 1, MOST, EDITIONS_KEPT), properties.executable(AFTER_EDITION));
    }
}
