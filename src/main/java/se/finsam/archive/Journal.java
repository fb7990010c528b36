package se.finsam.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;
import tools.jackson.core.JacksonException;

/**
 * The journal of a home: one JSON object a line, only ever added to. A line counts once it ends in a line break; what
 * stands behind the last one was cut off by a crash before anybody was told of it.
 */
public final class Journal {

    private final Path file;
    private final List<JournalLine> lines;
    private final boolean isLocked;

    private Journal(Path file, List<JournalLine> lines, boolean isLocked) {
        this.file = file;
        this.lines = lines;
        this.isLocked = isLocked;
    }

    /** Opens the journal of a home to read it and add to it, which takes the lock on the home; mends a torn last line. */
    public static Journal open(Home home) throws IOException {
        DurableFiles.createFolder(home.archive());
        Path file = home.journal();
        byte[] content = content(file);
        if (endOfLastLine(content) < content.length) {
            DurableFiles.truncate(file, endOfLastLine(content));
        }
        return new Journal(file, read(file, content), true);
    }

    /**
     * Reads the journal of a home as it stands, while a run may add to it: takes no lock, mends nothing, and passes over a
     * torn last line. It is empty where there is no journal or no home, and cannot be added to.
     */
    public static Journal read(Home home) throws IOException {
        return new Journal(home.journal(), read(home.journal(), content(home.journal())), false);
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
        if (!isLocked) {
            throw new IllegalStateException(file + " was read without the lock, so nothing can be added");
        }
        StringBuilder text = new StringBuilder();
        added.forEach(line -> text.append(JournalWriting.write(line)).append('\n'));
        DurableFiles.append(file, text.toString().getBytes(StandardCharsets.UTF_8));
        lines.addAll(added);
    }

    /** Begins a run that is followed by no command: gives it a number of its own. */
    public RunStartLine startRun(String command, Instant now) throws IOException {
        return startRun(command, now, false);
    }

    /** Begins a run likewise; tells whether a command is to be run for the edition that it publishes. */
    public RunStartLine startRun(String command, Instant now, boolean hasAfterEdition) throws IOException {
        long last = lines(RunStartLine.class).stream()
                .mapToLong(RunStartLine::run)
                .max()
                .orElse(0);
        RunStartLine start = new RunStartLine(last + 1, command, now, hasAfterEdition);
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

    private static byte[] content(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private static List<JournalLine> read(Path file, byte[] content) throws IOException {
        List<JournalLine> lines = new ArrayList<>();
        ByteBuffer whole = ByteBuffer.wrap(content, 0, endOfLastLine(content));
        String text = StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
        for (String line : text.lines().toList()) {
            try {
                lines.add(JournalText.read(line));
            } catch (JacksonException | IllegalArgumentException | DateTimeException damaged) {
                throw new IOException(
                        "%s: line %d is damaged; restore the file from its backup".formatted(file, lines.size() + 1),
                        damaged);
            }
        }
        return lines;
    }

    /** How many bytes stand in lines that end in a line break. */
    private static int endOfLastLine(byte[] content) {
        int whole = content.length;
        while (whole > 0 && content[whole - 1] != '\n') {
            whole--;
        }
        return whole;
    }
}
