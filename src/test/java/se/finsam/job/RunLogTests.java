package se.finsam.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.home.Home;

/** The log of a home. */
class RunLogTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"home", "50%x (åäö) 100%"})
    void keepsTheLogOfAnEarlierDayBesideIt(String name) throws IOException {
        Home home = new Home(folder.resolve(name));
        Files.createDirectories(home.logs());
        Files.writeString(home.log(), "what was said on that day\n");
        Files.setLastModifiedTime(home.log(), FileTime.from(Instant.parse("2024-05-20T10:00:00Z")));

        RunLog.open(home);
        RunLog.failed("nightly", new IOException("the disk"));
        RunLog.open(new Home(folder.resolve("other")));

        assertThat(names(home.logs())).containsExactly("finsam.log", "finsam.log.2024-05-20.0.gz");
        assertThat(Files.readString(home.log()))
                .contains("ERROR se.finsam", " : nightly failed\n", "java.io.IOException: the disk\n")
                .doesNotContain("what was said");
        assertThat(unpacked(home.logs().resolve("finsam.log.2024-05-20.0.gz")))
                .isEqualTo("what was said on that day\n");
        assertThat(names(folder)).containsExactlyInAnyOrder(name, "other");
    }

    @Test
    void holdsWhatLibrariesSayOtherwise() throws IOException {
        Home home = new Home(folder.resolve("home"));
        RunLog.open(home);
        java.util.logging.Logger.getLogger("a.library").warning("something is odd");
        java.util.logging.Logger.getLogger("a.library").fine("nothing of note");
        assertThat(Files.readString(home.log()))
                .contains("WARN a.library", " : something is odd\n")
                .doesNotContain("nothing of note");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream content = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
