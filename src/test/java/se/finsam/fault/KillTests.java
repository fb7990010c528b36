package se.finsam.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
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

    /** Several homes at once, as many as there are processors. */
    @Test
    void losesNothingToKillsAtRandomMoments() throws Exception {
        int homes = Faults.rounds(1, Runtime.getRuntime().availableProcessors());
        AtomicInteger kills = new AtomicInteger(Faults.rounds(2, 300));
        Random random = Faults.random("kills");
        ExecutorService killers = Executors.newFixedThreadPool(homes);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int home = 1; home <= homes; home++) {
                Path own = folder.resolve("killed-" + home);
                Random ownRandom = new Random(random.nextLong());
                all.add(() -> killUntilNoneIsLeft(own, ownRandom, kills));
            }
            for (Future<Void> killer : killers.invokeAll(all)) {
                killer.get();
            }
        } finally {
            killers.shutdownNow();
        }
    }

    private static @Nullable Void killUntilNoneIsLeft(Path folder, Random random, AtomicInteger kills)
            throws IOException, InterruptedException {
        FaultHome faulty = new FaultHome(folder, folder.resolve("home"), random);
        HomeCheck check = new HomeCheck(faulty);
        Duration night = faulty.night();
        while (kills.get() > 0) {
            faulty.deliverSomething();
            String old = check.published();
            int inARow = 1 + random.nextInt(6);
            while (inARow > 0 && kills.get() > 0) {
                boolean wasKilled = killOnce(faulty, random, night);
                inARow -= 1;
                kills.addAndGet(wasKilled ? -1 : 0);
                check.isWhole(old);
            }
            faulty.night();
            check.isComplete();
        }
        return null;
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
