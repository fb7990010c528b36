package se.finsam.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.home.DurableFiles;

/** Files that are lost, cut off or damaged between two nights. */
class DamageTests {

    @AfterAll
    static void tell() {
        FaultSummary.print();
    }

    @TempDir
    Path folder;

    private FaultHome faulty;
    private HomeCheck check;

    @BeforeEach
    void haveANight() throws IOException, InterruptedException {
        faulty = new FaultHome(folder, folder.resolve("home"), Faults.random("damage"));
        check = new HomeCheck(faulty);
        faulty.night();
    }

    @Test
    void mendsAHomeThatIsInPieces() throws IOException, InterruptedException {
        DurableFiles.deleteTree(faulty.home().resolve("warehouse"));
        Path half = Files.createDirectories(faulty.home().resolve("editions/2.part/analysis"));
        Files.writeString(half.resolve("finsam.duckdb"), "half");
        Files.createDirectories(faulty.home().resolve("editions/3/report"));
        Files.createSymbolicLink(faulty.home().resolve(".current.part"), Path.of("editions/3"));
        Files.writeString(
                faulty.home().resolve("archive/journal.jsonl"), "{\"type\":\"run\",\"ru", StandardOpenOption.APPEND);
        faulty.deliverSomething();

        faulty.night();
        check.isComplete();
        FaultSummary.survived("lost warehouse, torn journal, half editions", "mended");
    }

    @Test
    void saysHowToMendAWarehouseThatIsDamaged() throws IOException, InterruptedException {
        assumeTrue(Faults.isWhole(), "only with -Pfaults");
        String old = check.published();
        Path database = faulty.home().resolve("warehouse/warehouse.duckdb");
        byte[] content = Files.readAllBytes(database);
        for (int position = 0; position < 8192; position++) {
            content[position] = (byte) ~content[position];
        }
        Files.write(database, content);
        faulty.deliverSomething();

        ProgramRun run = faulty.start(List.of(), "nightly");
        run.await();
        assertThat(run.printed()).contains(database.toString(), "run: finsam rebuild");
        assertThat(run.exitCode()).isEqualTo(74);
        check.isWhole(old);

        ProgramRun rebuild = ProgramRun.start(
                List.of(),
                folder.resolve("tmp"),
                List.of("rebuild", "--home", faulty.home().toString()));
        rebuild.await();
        assertThat(rebuild.exitCode()).as(rebuild.printed()).isZero();
        faulty.night();
        check.isComplete();
        FaultSummary.survived("damaged warehouse", "exit 74, then rebuilt");
    }
}
