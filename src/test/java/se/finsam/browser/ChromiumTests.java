package se.finsam.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Browsers that do not do what they should; they are scripts written by hand, so no Chromium is needed. */
class ChromiumTests {

    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void tellsWhatABrowserSaysThatEndsAtOnce() throws IOException {
        Path program = program("echo missing library >&2; exit 127");
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.start(program, folder, LONG))
                .withMessage("The browser ended at once with 127:\nmissing library\n");
    }

    @Test
    void endsABrowserThatIsNeverReadyWithAllItHasStarted() throws IOException {
        Path child = folder.resolve("child");
        Path program = program("sleep 600 & echo $! > " + child + "; wait");
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.start(program, folder, Duration.ofSeconds(2)))
                .withMessage("The browser was not ready after PT2S:\n");
        long pid = Long.parseLong(Files.readString(child).strip());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void tellsOfABrowserThatDoesNotListenWhereItSays() throws IOException {
        Path program = program("printf '1\\n/devtools' > \"${1#--user-data-dir=}/DevToolsActivePort\"; exec sleep 600");
        assertThatIllegalStateException()
                .isThrownBy(() -> Chromium.start(program, folder, LONG))
                .withMessageStartingWith("The connection has failed: java.net.ConnectException");
    }
}
