package se.finsam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import se.finsam.archive.Archive;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.archive.JournalLine;
import se.finsam.delivery.ContentHash;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingCode;
import se.finsam.home.Home;
import se.finsam.member.Dialect;

/** A home whose journal and archive a test writes line by line, and the command status run on it at a fixed time. */
final class WrittenHome {

    private final Path folder;
    private long lastId;

    /** The members are norr and soder, whose deliveries are due 15 May, 31 August, 15 November and 15 February. */
    WrittenHome(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("jobs/members"));
        for (String id : List.of("norr", "soder")) {
            Files.writeString(
                    folder.resolve("jobs/members/" + id + ".properties"),
                    """
                    name = %s
                    county = jonkopings-lan
                    municipalities = Aneby
                    due.k1 = 05-15
                    due.k2 = 08-31
                    due.k3 = 11-15
                    due.k4 = 02-15
                    """
                            .formatted(id));
        }
    }

    Home home() {
        return new Home(folder.resolve("home"));
    }

    void write(JournalLine... lines) throws IOException {
        Journal.open(home()).append(Arrays.asList(lines));
    }

    DeliveryLine accepted(String place, int revision, String time) {
        return line(key(place), place, revision, time, true, null, 0, List.of());
    }

    /** Keeps a content in the archive. */
    DeliveryLine accepted(String place, int revision, String time, String... rows) throws IOException {
        byte[] content = (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
        String hash = ContentHash.of(content);
        Archive archive = new Archive(home());
        archive.add(hash, content);
        archive.commit();
        return line(key(place), place, revision, time, true, hash, rows.length - 1, List.of());
    }

    DeliveryLine rejected(String place, int revision, String time, FindingCode... codes) {
        return line(key(place), place, revision, time, false, "ab12", 0, findings(codes));
    }

    /** As where it holds personal data, or the name could not be read. */
    DeliveryLine rejectedAndNotKept(String place, int revision, String time, FindingCode... codes) {
        return line(revision == 0 ? null : key(place), place, revision, time, false, null, 0, findings(codes));
    }

    private static List<Finding> findings(FindingCode... codes) {
        return Arrays.stream(codes)
                .map(code -> Finding.ofFile(code, "Regeln.", "Gör om."))
                .toList();
    }

    private static DeliveryKey key(String place) {
        String[] parts = place.split("[/_]", -1);
        return new DeliveryKey(parts[0], parts[1], parts[2]);
    }

    private DeliveryLine line(
            @Nullable DeliveryKey key,
            String place,
            int revision,
            String time,
            boolean accepted,
            @Nullable String hash,
            long rows,
            List<Finding> findings) {
        lastId++;
        return new DeliveryLine(
                lastId,
                key,
                revision,
                place,
                hash,
                1,
                place + lastId,
                "rules",
                Instant.parse(time),
                accepted,
                Dialect.STANDARD,
                "UTF-8",
                rows,
                rows,
                0,
                0,
                Map.of(),
                findings);
    }

    /** Runs status at a time. */
    NightHome.Ended statusAt(String time, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        StatusCommand command = new StatusCommand(Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
        String[] arguments = Arrays.copyOf(
                new String[] {
                    "--home",
                    home().root().toString(),
                    "--jobs",
                    folder.resolve("jobs").toString()
                },
                4 + options.length);
        System.arraycopy(options, 0, arguments, 4, options.length);
        int exitCode = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new NightHome.Ended(exitCode, out.toString(), err.toString());
    }

    /** Runs status as it is run from a shell. */
    NightHome.Ended finsamStatus(String... options) {
        String[] arguments = Arrays.copyOf(
                new String[] {
                    "status",
                    "--home",
                    home().root().toString(),
                    "--jobs",
                    folder.resolve("jobs").toString()
                },
                5 + options.length);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return NightHome.finsam(arguments);
    }
}
