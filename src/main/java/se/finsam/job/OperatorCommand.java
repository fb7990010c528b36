package se.finsam.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A file of the operator's that is executed: it reads nothing, and what it prints is kept from standard output. */
final class OperatorCommand {

    private final Path file;
    private final Duration limit;

    /** @param limit how long it may take; then it is stopped, with all that it has started */
    OperatorCommand(Path file, Duration limit) {
        this.file = file;
        this.limit = limit;
    }

    /**
     * How a command ended.
     *
     * @param failure null where its exit code was 0
     * @param output what it printed, or why it could not be started
     */
    record Ended(@Nullable String failure, String output) {}

    /** @param environment is added to that of the program */
    Ended run(List<String> arguments, Map<String, String> environment) throws InterruptedException {
        Process process;
        try {
            process = start(arguments, environment);
        } catch (IOException notStarted) {
            return new Ended("could not be started", String.valueOf(notStarted.getMessage()));
        }
        CommandOutput output = CommandOutput.of(process.getInputStream());
        boolean isInTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (!isInTime) {
            stop(process);
            return new Ended("was stopped after %d seconds".formatted(limit.toSeconds()), output.text());
        }
        int exitCode = process.exitValue();
        return new Ended(exitCode == 0 ? null : "failed with exit code " + exitCode, output.text());
    }

    private Process start(List<String> arguments, Map<String, String> environment) throws IOException {
        List<String> words = new ArrayList<>(List.of(file.toAbsolutePath().toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** The command goes first, so that it starts no others meanwhile. */
    private static void stop(Process process) throws InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }
}
