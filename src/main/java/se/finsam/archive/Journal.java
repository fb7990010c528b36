package se.finsam.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal of a home: one JSON object a line, only ever added to. A line counts once it ends in a line break; what
 * stands behind the last one was cut off by a crash before anybody was told of it.
 */
public final class Journal {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Path file;
    private final List<JournalLine> lines;

    private Journal(Path file, List<JournalLine> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Opens the journal of a home to read it and add to it, which takes the lock on the home; mends a torn last line. */
    public static Journal open(Home home) throws IOException {
        DurableFiles.createFolder(home.archive());
        Path file = home.journal();
        if (Files.exists(file)) {
            mendTornLine(file);
        }
        return new Journal(file, Files.exists(file) ? read(file) : new ArrayList<>());
    }

    /** All lines, in the order written. */
    public List<JournalLine> lines() {
        return List.copyOf(lines);
    }

    /** All lines of one kind, in the order written. */
    public <T extends JournalLine> List<T> lines(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Adds lines; they are on the disk when the call returns. */
    public void append(List<? extends JournalLine> added) throws IOException {
        StringBuilder text = new StringBuilder();
        for (JournalLine line : added) {
            text.append(JSON.writerFor(JournalLine.class).writeValueAsString(line))
                    .append('\n');
        }
        DurableFiles.append(file, text.toString().getBytes(StandardCharsets.UTF_8));
        lines.addAll(added);
    }

    /** Begins a run: gives it a number of its own. */
    public RunStartLine startRun(String command, Instant now) throws IOException {
        long last = lines(RunStartLine.class).stream()
                .mapToLong(RunStartLine::run)
                .max()
                .orElse(0);
        RunStartLine start = new RunStartLine(last + 1, command, now);
        append(List.of(start));
        return start;
    }

    /** The deliveries whose verdict the operator has not been told yet: of this run, and of earlier ones that failed. */
    public List<DeliveryLine> untold() {
        long told = lines(RunLine.class).stream()
                .mapToLong(RunLine::toldUntil)
                .max()
                .orElse(0);
        return lines(DeliveryLine.class).stream()
                .filter(line -> line.deliveryId() > told)
                .toList();
    }

    /** Whether what this home takes in is constructed; empty before its first delivery. */
    public Optional<Boolean> isExample() {
        return lines(HomeLine.class).stream().map(HomeLine::example).findFirst();
    }

    private static List<JournalLine> read(Path file) throws IOException {
        List<JournalLine> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            try {
                lines.add(JSON.readValue(line, JournalLine.class));
            } catch (JacksonException damaged) {
                throw new IOException(
                        "%s: line %d is damaged; restore the file from its backup".formatted(file, lines.size() + 1),
                        damaged);
            }
        }
        return lines;
    }

    private static void mendTornLine(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int whole = content.length;
        while (whole > 0 && content[whole - 1] != '\n') {
            whole--;
        }
        if (whole < content.length) {
            DurableFiles.truncate(file, whole);
        }
    }
}
