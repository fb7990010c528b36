package se.finsam.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments; the next night mends everything by itself. */
class KillTests {

    private static final List<String> COMMANDS = List.of("nightly", "nightly", "ingest", "publish");

    @AfterAll
    static void tell() {
        FaultSummary.print();
    }

    @TempDir
    Path folder;

    @Test
    void losesNothingToKillsAtRandomMoments() throws IOException, InterruptedException {
        Random random = Faults.random("kills");
        FaultHome faulty = new FaultHome(folder, folder.resolve("home"), random);
        HomeCheck check = new HomeCheck(faulty);
        Duration night = faulty.night();
        int kills = Faults.rounds(2, 300);
        while (kills > 0) {
            faulty.deliverSomething();
            String old = check.published();
            for (int again = 0; again <= random.nextInt(3) && kills > 0; again++) {
                kills -= killOnce(faulty, random, night) ? 1 : 0;
                check.isWhole(old);
            }
            faulty.night();
            check.isComplete();
        }
    }

    /** Returns whether it was in time. */
    private static boolean killOnce(FaultHome faulty, Random random, Duration night)
            throws IOException, InterruptedException {
        String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
        ProgramRun run = faulty.start(List.of(), command);
        boolean hadEnded = run.killAfter(Duration.ofMillis((long) (random.nextDouble() * night.toMillis())));
        faulty.hear(run);
        if (!hadEnded) {
            FaultSummary.survived("kill -9 of " + command, "killed");
        }
        return !hadEnded;
    }
}
