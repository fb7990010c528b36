package se.finsam.fault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The program in a process of its own. */
public final class ProgramRun {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;
    private final Instant started = Instant.now();

    private ProgramRun(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the program, perhaps under another program that is named with its options before it. */
    public static ProgramRun start(List<String> before, Path temporary, List<String> arguments) throws IOException {
        return start(before, temporary, "se.finsam.cli.Finsam", arguments);
    }

    /** Starts a class of the program or of its tests. */
    static ProgramRun start(List<String> before, Path temporary, String mainClass, List<String> arguments)
            throws IOException {
        Files.createDirectories(temporary);
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                mainClass));
        command.addAll(arguments);
        Path output = Files.createTempFile("fault", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        return new ProgramRun(
                builder.redirectOutput(new File(output.toString())).start(), output);
    }

    /** Waits for the end; returns how long it took. */
    public Duration await() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("the program does not end");
        }
        return Duration.between(started, Instant.now());
    }

    /** Kills the program after a while, as {@code kill -9} does; returns whether it had ended before. */
    boolean killAfter(Duration while_) throws InterruptedException {
        if (process.waitFor(while_.toMillis(), TimeUnit.MILLISECONDS)) {
            return true;
        }
        process.destroyForcibly().waitFor();
        return false;
    }

    /** Kills the program as soon as something is so, or lets it end before. */
    void killWhen(BooleanSupplier isSo) throws InterruptedException {
        while (process.isAlive() && !isSo.getAsBoolean()) {
            Thread.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    public int exitCode() {
        return process.exitValue();
    }

    String printed() throws IOException {
        String text = Files.readString(output);
        Files.delete(output);
        return text;
    }
}
