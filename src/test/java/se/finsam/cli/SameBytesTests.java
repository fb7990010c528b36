package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.delivery.ContentHash;
import se.finsam.fault.ProgramRun;

/** The same deliveries give the same published bytes in every Java, whatever country and time zone it is set to. */
class SameBytesTests {

    @TempDir
    private Path folder;

    private NightHome night(String name, String options) throws IOException, InterruptedException {
        NightHome night = new NightHome(folder.resolve(name));
        ProgramRun run = ProgramRun.start(
                List.of("env", "JAVA_TOOL_OPTIONS=" + options),
                folder.resolve("tmp"),
                List.of(
                        "nightly",
                        "--home",
                        night.home().toString(),
                        "--inbox",
                        night.inbox().toString(),
                        "--jobs",
                        night.jobs().toString()));
        run.await();
        assertThat(run.exitCode()).isZero();
        return night;
    }

    private static Map<String, String> published(NightHome night) throws IOException {
        Path report = night.current("report").toRealPath();
        Map<String, String> published = new TreeMap<>();
        try (Stream<Path> files = Files.walk(report)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                published.put(report.relativize(file).toString(), ContentHash.of(Files.readAllBytes(file)));
            }
        }
        return published;
    }

    /** The report says on which day the latest delivery came. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    @Test
    void areTheSameInEveryJava() throws IOException, InterruptedException {
        LocalDate before = today();
        NightHome one = night("one", "-Duser.language=sv -Duser.timezone=Europe/Stockholm");
        NightHome other = night(
                "other",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-1");
        assumeThat(today()).isEqualTo(before);
        assertThat(published(other))
                .isEqualTo(published(one))
                .containsKeys("2023K4/rapport.pdf", "2023K4/rapport.xlsx", "2023K4/rapport.zip");
    }
}
