package se.finsam.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of the operating system that fail: the Nth write, fsync or rename, once or from then on. */
class InjectionTests {

    /** How many calls of each kind a thread of a night makes at most, so that most faults meet one. */
    private static final Map<String, Integer> CALLS =
            new TreeMap<>(Map.of("write", 60, "pwrite64", 150, "fsync,fdatasync", 80, "rename,renameat,renameat2", 40));

    @AfterAll
    static void tell() {
        FaultSummary.print();
    }

    @TempDir
    Path folder;

    @Test
    void losesNothingToCallsThatFail() throws IOException, InterruptedException {
        assumeTrue(isThere("strace"), "strace is not there: apt-get install strace");
        Random random = Faults.random("failing calls");
        FaultHome faulty = new FaultHome(folder, folder.resolve("home"), random);
        HomeCheck check = new HomeCheck(faulty);
        faulty.night();
        List<Map.Entry<String, Integer>> kinds = List.copyOf(CALLS.entrySet());
        int struck = 0;
        for (int round = 0; struck < Faults.rounds(1, 40); round++) {
            faulty.deliverSomething();
            String old = check.published();
            boolean again = true;
            while (again) {
                struck += failOnce(faulty, random, kinds.get(round % kinds.size())) ? 1 : 0;
                check.isWhole(old);
                again = random.nextInt(4) == 0;
            }
            faulty.night();
            check.isComplete();
        }
    }

    /** Returns whether the night came so far. */
    private boolean failOnce(FaultHome faulty, Random random, Map.Entry<String, Integer> calls)
            throws IOException, InterruptedException {
        boolean isLasting = random.nextBoolean();
        String error = random.nextBoolean() ? "ENOSPC" : "EIO";
        String fault = "inject=%s:error=%s:when=%d%s"
                .formatted(calls.getKey(), error, 1 + random.nextInt(calls.getValue()), isLasting ? "+" : "");
        Path trace = folder.resolve("trace.txt");
        ProgramRun run = faulty.start(strace(trace, calls.getKey(), fault), "nightly");
        run.await();
        boolean hasStruck = Files.readString(trace).contains("(INJECTED)");
        String printed = faulty.hear(run);
        assertThat(run.exitCode()).as(fault + "\n" + printed).isIn(0, 65, 74);
        if (run.exitCode() == 74 && !isSilenced(calls, isLasting)) {
            assertThat(printed).as(fault).contains("finsam nightly: ", "The edition in force is whole");
            assertThat(printed).as(fault).containsAnyOf(faulty.home().toString(), "could not be printed");
        }
        if (hasStruck) {
            FaultSummary.survived(
                    "%s fails %s".formatted(calls.getKey(), isLasting ? "from then on" : "once"),
                    "exit " + run.exitCode());
        }
        return hasStruck;
    }

    /** Where every write fails, what is printed fails too. */
    private static boolean isSilenced(Map.Entry<String, Integer> calls, boolean isLasting) {
        return calls.getKey().equals("write") && isLasting;
    }

    private static List<String> strace(Path trace, String calls, String fault) {
        return List.of(
                "strace", "-f", "--seccomp-bpf", "-qq", "-o", trace.toString(), "-e", "trace=" + calls, "-e", fault);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
