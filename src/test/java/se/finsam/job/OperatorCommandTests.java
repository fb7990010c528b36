package se.finsam.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.job.OperatorCommand.Ended;

/** Real commands, written as the operator would write them. */
class OperatorCommandTests {

    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    @Test
    void givesArgumentsAndEnvironmentAndKeepsBothOutputs() throws Exception {
        Path file = command("echo \"$1|$2|$NAME\"", "echo 'på fel' >&2");
        assertThat(new OperatorCommand(file, LONG).run(List.of("a b", "*"), Map.of("NAME", "Åsa")))
                .isEqualTo(new Ended(null, "a b|*|Åsa\npå fel"));
    }

    @Test
    void hasNothingToRead() throws Exception {
        assertThat(run(LONG, "cat", "echo read")).isEqualTo(new Ended(null, "read"));
    }

    @Test
    void tellsTheExitCode() throws Exception {
        assertThat(run(LONG, "echo no", "exit 7")).isEqualTo(new Ended("failed with exit code 7", "no"));
    }

    @Test
    void tellsThatItCouldNotBeStarted() throws Exception {
        Path file = Files.writeString(folder.resolve("command"), "#!/no/such/interpreter\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();

        Ended ended = new OperatorCommand(file, LONG).run(List.of(), Map.of());
        assertThat(ended.failure()).isEqualTo("could not be started");
        assertThat(ended.output()).contains(file.toString());
    }

    @Test
    void keepsTheEndOfALongOutput() throws Exception {
        String output = run(LONG, "i=0; while [ $i -lt 3000 ]; do echo 123456789; i=$((i + 1)); done; echo last")
                .output();
        assertThat(output).startsWith("[22005 bytes left out] ").endsWith("123456789\nlast");
        assertThat(output).hasSizeLessThan(8100);
    }

    /** The limit grows until the command had the time to get as far as the test needs. */
    @Test
    void stopsACommandThatTakesTooLongWithAllThatItHasStarted() throws Exception {
        Path started = folder.resolve("started");
        Ended ended = new Ended(null, "");
        long seconds = 1;
        for (; Files.notExists(started); seconds *= 2) {
            ended = run(
                    Duration.ofSeconds(seconds),
                    "sleep 3600 &",
                    "echo $! > started.part",
                    "mv started.part started",
                    "wait");
        }

        assertThat(ended.failure()).isEqualTo("was stopped after %d seconds", seconds / 2);
        ProcessHandle.of(Long.parseLong(Files.readString(started).strip()))
                .ifPresent(sleeping -> sleeping.onExit().join());
    }

    private Ended run(Duration limit, String... lines) throws Exception {
        return new OperatorCommand(command(lines), limit).run(List.of(), Map.of());
    }

    private Path command(String... lines) throws IOException {
        String script = "#!/bin/sh\ncd '%s'\n%s\n".formatted(folder, String.join("\n", lines));
        Path file = Files.writeString(folder.resolve("command"), script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
