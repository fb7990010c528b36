package se.finsam.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few megabytes that is full at a random moment, disks and folders that are read-only. Needs the right to mount. */
class FullDiskTests {

    private static final long ROOMY = 200_000_000;

    @AfterAll
    static void tell() {
        FaultSummary.print();
    }

    @TempDir
    Path folder;

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk().toString());
    }

    @Test
    void losesNothingToAFullDisk() throws IOException, InterruptedException {
        mount();
        Random random = Faults.random("full disk");
        FaultHome faulty = new FaultHome(folder, disk().resolve("home"), random);
        HomeCheck check = new HomeCheck(faulty);
        faulty.night();
        for (int round = 0; round < Faults.rounds(1, 10); round++) {
            faulty.deliverSomething();
            String old = check.published();
            resize(used() + random.nextInt(7_000_000));
            ProgramRun run = faulty.start(List.of(), "nightly");
            run.await();
            String printed = faulty.hear(run);
            assertThat(run.exitCode()).as(printed).isIn(0, 65, 74);
            if (run.exitCode() == 74) {
                assertThat(printed).hasLineCount(2).contains(disk().toString(), "Check the disk");
            }
            check.isWhole(old);
            resize(ROOMY);
            faulty.night();
            check.isComplete();
            FaultSummary.survived("full disk", "exit " + run.exitCode());
        }
    }

    @Test
    void stopsBeforeAnythingOnAReadOnlyDisk() throws IOException, InterruptedException {
        mount();
        FaultHome faulty = new FaultHome(folder, disk().resolve("home"), Faults.random("read-only disk"));
        HomeCheck check = new HomeCheck(faulty);
        faulty.night();
        String old = check.published();
        faulty.deliverSomething();
        assertThat(run("mount", "-o", "remount,ro", disk().toString())).isZero();
        ProgramRun run = faulty.start(List.of(), "nightly");
        run.await();
        assertThat(faulty.hear(run)).contains(faulty.home().resolve("warehouse/lock") + ": Read-only file system");
        assertThat(run.exitCode()).isEqualTo(74);
        assertThat(check.published()).isEqualTo(old);
        assertThat(run("mount", "-o", "remount,rw", disk().toString())).isZero();
        faulty.night();
        check.isComplete();
        FaultSummary.survived("read-only disk", "exit 74");
    }

    @Test
    void namesTheFolderThatIsReadOnly() throws IOException, InterruptedException {
        mount();
        FaultHome faulty = new FaultHome(folder, disk().resolve("home"), Faults.random("read-only folders"));
        HomeCheck check = new HomeCheck(faulty);
        faulty.night();
        for (String name : List.of("archive", "receipts", "editions", "warehouse", "logs")) {
            String closed = faulty.home().resolve(name).toString();
            faulty.deliver("finnveden/ekonomi_2023K4.csv", true);
            String old = check.published();
            assertThat(run("mount", "--bind", closed, closed)).isZero();
            assertThat(run("mount", "-o", "remount,ro,bind", closed)).isZero();
            ProgramRun run = faulty.start(List.of(), "nightly");
            run.await();
            assertThat(run("umount", closed)).isZero();
            String printed = faulty.hear(run);
            assertThat(run.exitCode()).as(name + "\n" + printed).isEqualTo(74);
            assertThat(printed).contains(closed, "Check the disk").hasLineCount(2);
            assertThat(check.published()).isEqualTo(old);
            faulty.night();
            check.isComplete();
            FaultSummary.survived("read-only folder", "exit 74");
        }
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private void mount() throws IOException, InterruptedException {
        assumeTrue(Faults.isWhole(), "only with -Pfaults");
        Files.createDirectories(disk());
        boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + ROOMY, "tmpfs", disk().toString()) == 0;
        assumeTrue(isMounted, "a disk of a few megabytes cannot be mounted here");
    }

    private void resize(long bytes) throws IOException, InterruptedException {
        assertThat(run("mount", "-o", "remount,size=" + bytes, disk().toString()))
                .isZero();
    }

    private long used() throws IOException {
        return Files.getFileStore(disk()).getTotalSpace()
                - Files.getFileStore(disk()).getUnallocatedSpace();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
