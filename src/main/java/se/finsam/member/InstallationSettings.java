package se.finsam.member;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the operator has set for the whole installation, in {@code jobs/settings.properties}.
 *
 * @param editionsKept how many of the latest editions stay, at least 1; the last one of each reported period stays besides
 * @param smallNumbersBelow counts of persons below it, but zero, are hidden in public; 0 hides none
 * @param afterEdition the command that a night runs after a new edition; empty where there is none
 */
public record InstallationSettings(
        int editionsKept, int smallNumbersBelow, Imprint imprint, Optional<Path> afterEdition) {

    private static final String KEEP_EDITIONS = "keep-editions";
    private static final String SMALL_NUMBERS_BELOW = "small-numbers-below";
    private static final String SENDER = "report-sender";
    private static final String CONTACT = "report-contact";
    private static final String REFERENCE = "report-reference";
    private static final String ACCESSIBILITY_STATEMENT = "accessibility-statement";
    private static final String AFTER_EDITION = "after-edition";
    private static final List<String> KEYS = List.of(
            KEEP_EDITIONS, SMALL_NUMBERS_BELOW, SENDER, CONTACT, REFERENCE, ACCESSIBILITY_STATEMENT, AFTER_EDITION);

    private static final int EDITIONS_KEPT = 10;
    private static final int SMALL_NUMBERS = 5;
    private static final int MOST = 100_000;

    /**
     * Reads a file; where there is none, everything is as when left out.
     *
     * @throws ConfigurationException if a key or a value is wrong
     */
    public static InstallationSettings read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new InstallationSettings(EDITIONS_KEPT, SMALL_NUMBERS, Imprint.NONE, Optional.empty());
        }
        PropertiesFile settings = PropertiesFile.read(file, KEYS);
        return new InstallationSettings(
                settings.wholeNumber(KEEP_EDITIONS, 1, MOST, EDITIONS_KEPT),
                settings.wholeNumber(SMALL_NUMBERS_BELOW, 0, MOST, SMALL_NUMBERS),
                new Imprint(
                        text(settings, SENDER), text(settings, CONTACT), text(settings, REFERENCE), address(settings)),
                settings.executable(AFTER_EDITION));
    }

    private static @Nullable String text(PropertiesFile settings, String key) {
        return settings.optional(key).filter(value -> !value.isEmpty()).orElse(null);
    }

    /** Only an address of the web is made a link. */
    private static @Nullable String address(PropertiesFile settings) {
        String text = text(settings, ACCESSIBILITY_STATEMENT);
        if (text != null
                && Optional.of(text).filter(InstallationSettings::isOfTheWeb).isEmpty()) {
            throw settings.trouble("%s = %s is no address that begins with https:// or http://"
                    .formatted(ACCESSIBILITY_STATEMENT, text));
        }
        return text;
    }

    private static boolean isOfTheWeb(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null && List.of("https", "http").contains(address.getScheme());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
