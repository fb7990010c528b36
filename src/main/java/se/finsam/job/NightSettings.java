package se.finsam.job;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Datasets;
import se.finsam.home.Home;
import se.finsam.member.ConfigurationException;
import se.finsam.member.InstallationSettings;
import se.finsam.member.Quarter;

/**
 * What a run was asked to do.
 *
 * @param jobsFolder the folder with {@code members/} and {@code reference/}
 * @param period the only quarter whose report may change; null for all
 * @param version of the program; rejected deliveries are judged anew by another one
 */
public record NightSettings(
        Path inbox, Home home, Path jobsFolder, @Nullable Quarter period, Datasets datasets, String version) {

    Path membersFolder() {
        return jobsFolder.resolve("members");
    }

    Path referenceFolder() {
        return jobsFolder.resolve("reference");
    }

    Path settingsFile() {
        return jobsFolder.resolve("settings.properties");
    }

    /**
     * What is set for the whole installation.
     *
     * @throws ConfigurationException if a key or a value is wrong
     */
    InstallationSettings installation() throws IOException {
        return InstallationSettings.read(settingsFile());
    }

    public NightSettings {
        Path deliveries = inbox.toAbsolutePath().normalize();
        if (home.root().startsWith(deliveries) || deliveries.startsWith(home.root())) {
            throw new ConfigurationException(
                    "--home %s and --inbox %s: neither may lie in the other; name another folder"
                            .formatted(home.root(), deliveries));
        }
        if (home.root().toString().contains(";")) {
            throw new ConfigurationException(
                    "--home %s: the path may hold no semicolon; name another folder".formatted(home.root()));
        }
    }
}
