package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationSettingsTests {

    @TempDir
    Path folder;

    @Test
    void isAsWhenLeftOutWithoutAFile() throws IOException {
        assertThat(InstallationSettings.read(folder.resolve("settings.properties")))
                .isEqualTo(new InstallationSettings(10));
    }

    @Test
    void readsWhatTheRepositoryHas() throws IOException {
        assertThat(InstallationSettings.read(Path.of("jobs/settings.properties")))
                .isEqualTo(new InstallationSettings(10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            keep-editions = 0   | keep-editions = 0 is not a whole number from 1 to 100000
            keep-editions = ten | keep-editions = ten is not a whole number from 1 to 100000
            kep-editions = 3    | unknown key 'kep-editions'; known keys, nearest first: keep-editions
            """)
    void namesWhatIsWrong(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), line);
        assertThatThrownBy(() -> InstallationSettings.read(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + ": " + message);
    }
}
