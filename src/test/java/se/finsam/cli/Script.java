package se.finsam.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A script that has been run: its exit code, and all that it printed. */
record Script(int exitCode, String printed) {

    /** Runs a script of some {@code jobs/}, and waits for it. */
    static Script run(Path script, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Script(process.waitFor(), printed);
    }

    /** Of the project itself. */
    static Script jobs(String name, Object... arguments) throws IOException, InterruptedException {
        return run(Path.of("jobs", name).toAbsolutePath(), arguments);
    }
}
