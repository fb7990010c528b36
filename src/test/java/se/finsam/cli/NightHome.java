package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.warehouse.AnalysisDatabase;

/**
 * An inbox, a jobs folder and a home of a test's own, and the program run on them. The inbox is first filled with the
 * spending and participants of 2023 from the sample, or with the whole of it.
 */
final class NightHome {

    private static final String NONE = "";

    private final Path folder;

    /** What a run printed and ended with. */
    record Ended(int exitCode, String out, String err) {}

    NightHome(Path folder) throws IOException {
        this(folder, "EXEMPEL.txt|(ekonomi|deltagare)_2023K4.csv", ".*");
    }

    private NightHome(Path folder, String deliveries, String jobs) throws IOException {
        this.folder = folder;
        copy(Path.of("sample-data/deliveries"), inbox(), deliveries);
        copy(Path.of("jobs"), jobs(), jobs);
    }

    static NightHome withTheWholeSample(Path folder) throws IOException {
        return new NightHome(folder, ".*", ".*");
    }

    /** Has the first night of an inbox that is still as it was filled: the same for all tests, so had once and copied. */
    void haveTheFirstNight() throws IOException {
        copy(FirstNight.HOME, home(), ".*");
    }

    /** Has the same of an inbox that is filled with the whole sample. */
    void haveTheSampleNight() throws IOException {
        copy(SampleNight.HOME, home(), ".*");
    }

    /** Copies all of it into another folder, as it is. */
    NightHome copiedTo(Path other) throws IOException {
        copy(folder, other, ".*");
        return new NightHome(other, NONE, NONE);
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path jobs() {
        return folder.resolve("jobs");
    }

    Path home() {
        return folder.resolve("home");
    }

    Path current(String path) {
        return home().resolve("current").resolve(path);
    }

    Ended nightly(String... options) {
        return run("nightly", options);
    }

    /** A night whose output nobody can read any more. */
    Ended nightlyWithClosedOutput() {
        PrintWriter closed = new PrintWriter(Writer.nullWriter(), true);
        closed.close();
        StringWriter err = new StringWriter();
        int exitCode = Finsam.run(closed, new PrintWriter(err, true), arguments("nightly"));
        return new Ended(exitCode, "", err.toString());
    }

    /** Runs a command that takes in or publishes. */
    Ended run(String command, String... options) {
        return finsam(arguments(command, options));
    }

    private String[] arguments(String command, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                command, "--inbox", inbox().toString(), "--home", home().toString(), "--jobs", jobs().toString()));
        arguments.addAll(Arrays.asList(options));
        return arguments.toArray(String[]::new);
    }

    static Ended finsam(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Finsam.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Ended(exitCode, out.toString(), err.toString());
    }

    /** Puts a file in the inbox, over what stands there. */
    void deliver(String place, String... lines) throws IOException {
        Path file = inbox().resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Puts a file in the inbox again with something changed. */
    void change(String place, String from, String to) throws IOException {
        String text = Files.readString(inbox().resolve(place));
        assertThat(text).contains(from);
        Files.writeString(inbox().resolve(place), text.replace(from, to));
    }

    /** Asks the database in force, one line a row, cells parted by bars. */
    String ask(String sql) {
        try (AnalysisDatabase database = AnalysisDatabase.open(current("analysis/finsam.duckdb"))) {
            return database.query(sql).rows().stream()
                    .map(row -> row.inOrder().stream()
                            .map(value -> Objects.toString(value, ""))
                            .collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** The figure that the tests change by a corrected delivery. */
    String finnvedenSpending() {
        return ask("select spending_sek from kpi.cost_per_participant"
                + " where basis = 'total' and time_window = 'ytd' and area = 'finnveden' and period = '2023K4'");
    }

    String report(String period) throws IOException {
        return Files.readString(current("report/" + period + "/rapport.html"));
    }

    String receipt(String name) throws IOException {
        return Files.readString(home().resolve("receipts").resolve(name));
    }

    int edition() throws IOException {
        return Integer.parseInt(
                Files.readSymbolicLink(home().resolve("current")).getFileName().toString());
    }

    /** The files below the home that hold a text, in UTF-8 or UTF-16, in their content or their name. */
    List<String> filesHolding(String text) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                boolean holds = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))
                        .anyMatch(content::contains);
                if (holds || file.toString().contains(text)) {
                    holding.add(home().relativize(file).toString());
                }
            }
        }
        return holding;
    }

    private static void copy(Path from, Path to, String names) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else if (path.getFileName().toString().matches(names)) {
                    Files.copy(path, target, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }
}
