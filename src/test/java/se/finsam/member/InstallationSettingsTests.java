package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstallationSettingsTests {

    private static final InstallationSettings AS_WHEN_LEFT_OUT =
            new InstallationSettings(10, 5, Imprint.NONE, Optional.empty());

    @TempDir
    Path folder;

    @Test
    void isAsWhenLeftOutWithoutAFile() throws IOException {
        assertThat(InstallationSettings.read(folder.resolve("settings.properties")))
                .isEqualTo(AS_WHEN_LEFT_OUT);
    }

    @Test
    void readsWhatTheRepositoryHas() throws IOException {
        assertThat(InstallationSettings.read(Path.of("jobs/settings.properties")))
                .isEqualTo(AS_WHEN_LEFT_OUT);
    }

    @Test
    void readsWhoPublishes() throws IOException {
        assertThat(
                        settings(
                                """
                                small-numbers-below = 0
                                report-sender = Region Jönköpings län
                                report-contact = Å. Ask, 036-00 00 00
                                report-reference = RJL 2024/1
                                accessibility-statement = https://www.example.org/tillganglighet
                                """))
                .isEqualTo(new InstallationSettings(
                        10,
                        0,
                        new Imprint(
                                "Region Jönköpings län",
                                "Å. Ask, 036-00 00 00",
                                "RJL 2024/1",
                                "https://www.example.org/tillganglighet"),
                        Optional.empty()));
        assertThat(settings("report-sender =").imprint()).isEqualTo(Imprint.NONE);
    }

    @Test
    void findsTheCommandFromItsOwnFolder() throws IOException {
        Path command = Files.createFile(folder.resolve("mail.sh"));
        assertThat(command.toFile().setExecutable(true)).isTrue();

        assertThat(settings("after-edition = mail.sh").afterEdition()).contains(command);
        assertThat(settings("after-edition = " + command).afterEdition()).contains(command);
        assertThat(settings("after-edition =").afterEdition()).isEmpty();
    }

    @Test
    void wantsACommandThatCanBeExecuted() throws IOException {
        Files.createFile(folder.resolve("plain.sh"));
        Files.createDirectory(folder.resolve("scripts"));
        for (String name : List.of("plain.sh", "scripts", "missing.sh")) {
            assertThatThrownBy(() -> settings("after-edition = " + name))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessage(
                            "%s: after-edition = %s: %s is no file that can be executed; name one, or make it so with chmod +x",
                            folder.resolve("settings.properties"), name, folder.resolve(name));
        }
    }

    private InstallationSettings settings(String line) throws IOException {
        return InstallationSettings.read(Files.writeString(folder.resolve("settings.properties"), line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            keep-editions = 0   | keep-editions = 0 is not a whole number from 1 to 100000
            keep-editions = ten | keep-editions = ten is not a whole number from 1 to 100000
            kep-editions = 3    | unknown key 'kep-editions'; known keys, nearest first: keep-editions, after-edition, report-contact, report-sender, report-reference, small-numbers-below, accessibility-statement
            accessibility-statement = x | accessibility-statement = x is no address that begins with https:// or http://
            small-numbers-below = -1 | small-numbers-below = -1 is not a whole number from 0 to 100000
            """)
    void namesWhatIsWrong(String line, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), line);
        assertThatThrownBy(() -> InstallationSettings.read(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + ": " + message);
    }
}
