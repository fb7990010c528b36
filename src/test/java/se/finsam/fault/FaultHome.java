package se.finsam.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An inbox that is filled with random deliveries, a home beside it, and the ledger of what was delivered. */
final class FaultHome {

    private static final List<String> FORBUND = List.of("finnveden", "hoglandet", "sodra-vatterbygden");
    private static final List<String> NAMES = List.of("ekonomi_2023K4.csv", "deltagare_2023K4.csv");

    private final Path folder;
    private final Path home;
    private Path jobs = Path.of("jobs");
    private final Random random;
    private final Ledger ledger = new Ledger();
    private final StringBuilder heard = new StringBuilder();
    private int unique = 1000;

    FaultHome(Path folder, Path home, Random random) throws IOException {
        this.folder = folder;
        this.home = home;
        this.random = random;
        Files.createDirectories(inbox());
        Files.writeString(inbox().resolve("EXEMPEL.txt"), "Konstruerade uppgifter.\n");
        for (String forbund : FORBUND) {
            for (String name : NAMES) {
                deliver(forbund + "/" + name, true);
            }
        }
    }

    /** Lets nights keep fewer editions than they do by themselves. */
    void keepEditions(int number) throws IOException {
        jobs = folder.resolve("jobs");
        for (String part : List.of("members", "reference")) {
            Files.createDirectories(jobs.resolve(part));
            try (Stream<Path> files = Files.list(Path.of("jobs", part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, jobs.resolve(part).resolve(file.getFileName()));
                }
            }
        }
        Files.writeString(jobs.resolve("settings.properties"), "keep-editions = %d\n".formatted(number));
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path home() {
        return home;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Puts one to three new revisions into the inbox, some of them wrong. */
    void deliverSomething() throws IOException {
        int first = random.nextInt(ledger.places().size());
        for (int file = 0; file <= random.nextInt(3); file++) {
            deliver(ledger.places().get((first + file) % ledger.places().size()), random.nextInt(5) > 0);
        }
    }

    /** Remembers what a run has printed; returns it. */
    String hear(ProgramRun run) throws IOException {
        String printed = run.printed();
        heard.append(printed);
        return printed;
    }

    /** How often a whole line about a rejected file was printed, by any run. */
    long timesHeardRejected(String place) {
        String all = heard.toString();
        return Pattern.compile("^  rejected %s: .*\n".formatted(Pattern.quote(place)), Pattern.MULTILINE)
                .matcher(all)
                .results()
                .count();
    }

    void deliver(String place, boolean isRight) throws IOException {
        Delivered delivered = Delivered.of(place, isRight, ++unique);
        Path file = inbox().resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, delivered.text());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(10)));
        ledger.enter(delivered);
    }

    ProgramRun start(List<String> before, String command) throws IOException {
        Path temporary = home.startsWith(folder) ? home.resolve("warehouse/tmp") : folder.resolve("tmp");
        return ProgramRun.start(
                before,
                temporary,
                List.of(command, "--inbox", inbox().toString(), "--home", home.toString(), "--jobs", jobs.toString()));
    }

    /** An ordinary night, without any help; returns how long it took. */
    Duration night() throws IOException, InterruptedException {
        ProgramRun run = start(List.of(), "nightly");
        Duration took = run.await();
        String printed = hear(run);
        if (run.exitCode() != 0 && run.exitCode() != 65) {
            throw new AssertionError("an ordinary night ended with " + run.exitCode() + ": " + printed);
        }
        return took;
    }
}
