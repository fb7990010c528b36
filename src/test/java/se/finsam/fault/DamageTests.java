package se.finsam.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
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
        damage(warehouse(), 0, 8192);
        faulty.deliverSomething();
        assertThat(nightOverDamage()).contains(warehouse().toString(), "run: finsam rebuild");
        check.isWhole(old);
        rebuild();
        faulty.night();
        check.isComplete();
        FaultSummary.survived("damaged warehouse", "exit 74, then rebuilt");
    }

    /** Unread parts of the file are many, so most damage is not met; where it is, the operator is told what to do. */
    @Test
    void losesNothingToASingleByteOfTheWarehouse() throws IOException, InterruptedException {
        assumeTrue(Faults.isWhole(), "only with -Pfaults");
        Random random = Faults.random("single bytes");
        for (int round = 0; round < 10; round++) {
            String old = check.published();
            damage(warehouse(), random.nextInt((int) Files.size(warehouse())), 1);
            faulty.deliverSomething();
            ProgramRun run = faulty.start(List.of(), "nightly");
            run.await();
            String printed = faulty.hear(run);
            assertThat(run.exitCode()).as(printed).isIn(0, 65, 74);
            check.isWhole(old);
            if (run.exitCode() == 74) {
                assertThat(printed).contains("run: finsam rebuild");
            }
            rebuild();
            faulty.night();
            check.isComplete();
            FaultSummary.survived("one byte of the warehouse", "exit " + run.exitCode());
        }
    }

    @Test
    void losesNothingToALogOfTheWarehouseThatIsCutOffOrLost() throws IOException, InterruptedException {
        assumeTrue(Faults.isWhole(), "only with -Pfaults");
        Random random = Faults.random("log of the warehouse");
        for (int round = 0; round < 5; round++) {
            faulty.deliverSomething();
            Path log = killWithALogLeft();
            if (random.nextInt(3) == 0) {
                Files.delete(log);
            } else {
                DurableFiles.truncate(log, random.nextLong(Files.size(log)));
            }
            faulty.night();
            check.isComplete();
            FaultSummary.survived("log of the warehouse cut off or lost", "mended");
        }
    }

    @Test
    void setsDamagedBatchMetadataAside() throws IOException, InterruptedException {
        assumeTrue(Faults.isWhole(), "only with -Pfaults");
        Path batch = faulty.home().resolve("warehouse/batch.mv.db");
        damage(batch, 0, (int) Files.size(batch));
        faulty.deliverSomething();
        faulty.night();
        check.isComplete();
        FaultSummary.survived("damaged batch metadata", "mended");
    }

    private Path warehouse() {
        return faulty.home().resolve("warehouse/warehouse.duckdb");
    }

    private static void damage(Path file, int from, int length) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int position = from; position < from + length; position++) {
            content[position] = (byte) ~content[position];
        }
        Files.write(file, content);
    }

    /** Returns what a night has printed that cannot do its work. */
    private String nightOverDamage() throws IOException, InterruptedException {
        ProgramRun run = faulty.start(List.of(), "nightly");
        run.await();
        String printed = faulty.hear(run);
        assertThat(run.exitCode()).as(printed).isEqualTo(74);
        return printed;
    }

    private void rebuild() throws IOException, InterruptedException {
        ProgramRun rebuild = ProgramRun.start(
                List.of(),
                folder.resolve("tmp"),
                List.of("rebuild", "--home", faulty.home().toString()));
        rebuild.await();
        assertThat(rebuild.exitCode()).as(rebuild.printed()).isZero();
    }

    /** Kills nights while the database has written ahead what it has not yet taken into its file. */
    private Path killWithALogLeft() throws IOException, InterruptedException {
        Path log = warehouse().resolveSibling("warehouse.duckdb.wal");
        while (true) {
            ProgramRun run = faulty.start(List.of(), "nightly");
            run.killWhen(() -> Files.exists(log) && log.toFile().length() > 0);
            faulty.hear(run);
            if (Files.exists(log) && Files.size(log) > 0) {
                return log;
            }
            faulty.deliverSomething();
        }
    }
}
