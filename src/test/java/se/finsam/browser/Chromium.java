package se.finsam.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, in a process and with a profile of its own. It finds no host by name, so that what a page
 * asks for outside itself fails in the same way everywhere.
 */
final class Chromium implements AutoCloseable {

    /** Long, since the machine may be busy with other things; nothing waits for it when all is well. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-breakpad",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--hide-scrollbars",
            "--no-first-run",
            "--no-proxy-server",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--remote-debugging-port=0");

    private final Process process;
    private final DevTools devTools;

    private Chromium(Process process, DevTools devTools) {
        this.process = process;
        this.devTools = devTools;
    }

    /** Whether tests that need it are to run. */
    static boolean isThereOrRequired() {
        return onThePath().isPresent() || "required".equals(System.getenv("FINSAM_BROWSER"));
    }

    private static Optional<Path> onThePath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the Chromium on the path. */
    static Chromium start(Path folder) throws IOException, InterruptedException {
        Path program = onThePath()
                .orElseThrow(() -> new IllegalStateException(
                        "FINSAM_BROWSER=required, but there is no program chromium on the path."
                                + " Install it: apt-get install chromium"));
        return start(program, folder, PATIENCE);
    }

    /** Starts a program and gives it some time to answer; it keeps its profile and its log in the folder. */
    static Chromium start(Path program, Path folder, Duration patience) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Path log = folder.resolve("chromium.log");
        List<String> command = new ArrayList<>(List.of(program.toString(), "--user-data-dir=" + profile));
        command.addAll(OPTIONS);
        command.add("about:blank");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("HOME", profile.toString());
        Process process = builder.start();
        try {
            URI address = address(process, profile.resolve("DevToolsActivePort"), patience);
            return new Chromium(process, DevTools.connect(address, patience));
        } catch (IllegalStateException failure) {
            end(withChildren(process));
            throw new IllegalStateException(failure.getMessage() + ":\n" + Files.readString(log), failure);
        }
    }

    /** Where Chromium listens, as it writes into its profile: the port, and below it the path. */
    private static URI address(Process process, Path file, Duration patience) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The browser ended at once with " + process.exitValue());
            }
        }
        throw new IllegalStateException("The browser was not ready after " + patience);
    }

    DevTools devTools() {
        return devTools;
    }

    /** Returns when no process of it is left, so that its folder can be taken away. */
    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> processes = withChildren(process);
        devTools.close();
        process.waitFor(10, TimeUnit.SECONDS);
        end(processes);
    }

    private static List<ProcessHandle> withChildren(Process process) {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    private static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(ended -> ended.onExit().join());
    }
}
