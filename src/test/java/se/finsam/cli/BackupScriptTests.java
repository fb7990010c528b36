package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that is lost comes back from its backup as it was, and a backup is never worse than the one before. */
class BackupScriptTests {

    private static final String SPENDING = "finnveden/ekonomi_2023K4.csv";

    @TempDir
    Path folder;

    private @Nullable NightHome opened;

    @BeforeEach
    void haveTheFirstNight() throws IOException {
        opened = new NightHome(folder.resolve("night"));
        opened.haveTheFirstNight();
    }

    private NightHome night() {
        return Objects.requireNonNull(opened);
    }

    private Path backup() {
        return folder.resolve("backup");
    }

    private Script backUp() throws IOException, InterruptedException {
        return Script.jobs("backup.sh", night().home(), backup(), night().jobs());
    }

    private Script restore() throws IOException, InterruptedException {
        return Script.jobs("restore.sh", backup(), night().home());
    }

    private void loseTheHome() throws IOException {
        Files.move(night().home(), folder.resolve("lost"));
    }

    private static Set<String> files(Path top) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> top.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The report is fixed in edition 1 and then corrected; no night could make the fixed one anew. */
    @Test
    void putsBackWhatNoNightCouldMakeAnew() throws Exception {
        assertThat(night().run("fastställ", "2023K4").exitCode()).isZero();
        night().change(SPENDING, "751686", "751687");
        assertThat(night().nightly().exitCode()).isZero();
        byte[] fixed = Files.readAllBytes(night().current("report/2023K4/rapport.pdf"));
        String receipt = night().receipt(SPENDING.replace(".csv", ".txt"));

        assertThat(backUp().printed()).contains("holds 7 deliveries").endsWith("all of them whole\n");
        loseTheHome();
        assertThat(restore().printed()).contains("has 7 deliveries again, and editions/");
        NightHome.Ended next = night().nightly();

        assertThat(next.exitCode()).isZero();
        assertThat(next.out())
                .startsWith("finsam nightly: nothing new; ")
                .contains("7 deliveries were missing in the warehouse and have been restored from the archive");
        assertThat(night().current("report/2023K4/rapport.pdf")).hasBinaryContent(fixed);
        assertThat(night().receipt(SPENDING.replace(".csv", ".txt"))).isEqualTo(receipt);
        assertThat(files(night().home().resolve("archive"))).isEqualTo(files(folder.resolve("lost/archive")));
        assertThat(night().finnvedenSpending()).isEqualTo("5782201.00");
    }

    @Test
    void takesWhatIsNewAndWeedsOutWhatTheHomeHasWeededOut() throws Exception {
        assertThat(backUp().printed()).contains("holds 6 deliveries");
        Files.writeString(
                night().jobs().resolve("settings.properties"),
                Files.readString(night().jobs().resolve("settings.properties"))
                        .replace("keep-editions = 10", "keep-editions = 1"));
        night().change(SPENDING, "751686", "751687");
        assertThat(night().nightly().out()).contains("edition 2 published");

        assertThat(backUp().printed()).contains("holds 7 deliveries");
        assertThat(files(backup().resolve("editions")))
                .isEqualTo(files(night().home().resolve("editions")));
        assertThat(files(backup().resolve("settings"))).isEqualTo(files(night().jobs()));
    }

    @Test
    void refusesAHomeThatDoesNotGoOnFromTheBackup() throws Exception {
        backUp();
        Set<String> before = files(backup());
        loseTheHome();
        assertThat(night().nightly().exitCode()).isZero();

        Script refused = backUp();
        assertThat(refused.exitCode()).isEqualTo(74);
        assertThat(refused.printed()).contains("does not go on from that of " + backup(), "Nothing was changed");
        assertThat(files(backup())).containsAll(before);
        Files.delete(night().home().resolve("archive/journal.jsonl"));
        assertThat(backUp().printed()).contains("holds no journal; is it a home?");
    }

    @Test
    void tellsWhereAFileOfTheArchiveIsDamaged() throws Exception {
        Path kept = archived();
        Files.writeString(kept, "x");
        Script told = backUp();
        assertThat(told.exitCode()).isEqualTo(74);
        assertThat(told.printed()).contains(night().home().relativize(kept) + ": FAILED", "mend the home");
        Files.delete(kept);
        deleteFromBackup(kept);
        assertThat(backUp().printed()).contains(kept + " is missing, which the journal names");
    }

    private Path archived() throws IOException {
        try (Stream<Path> paths = Files.walk(night().home().resolve("archive"))) {
            return paths.filter(path -> path.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void deleteFromBackup(Path kept) throws IOException {
        Files.delete(backup().resolve(night().home().relativize(kept)));
    }

    @Test
    void putsNothingBackOverAHomeAndNothingDamaged() throws Exception {
        backUp();
        Script refused = restore();
        assertThat(refused.exitCode()).isEqualTo(74);
        assertThat(refused.printed()).contains("is not empty, and nothing is written over");

        loseTheHome();
        Files.writeString(backup().resolve("archive/journal.jsonl"), "{}\n");
        Script damaged = restore();
        assertThat(damaged.exitCode()).isEqualTo(74);
        assertThat(damaged.printed()).contains("archive/journal.jsonl: FAILED", "nothing was put back");
        assertThat(night().home()).doesNotExist();
        assertThat(Script.jobs("restore.sh", folder.resolve("night"), night().home())
                        .printed())
                .contains("holds no whole backup");
    }

    /** Spending and participants of three förbund for one quarter: six deliveries, each with a letter and a table. */
    @Test
    void exportsAYearAsABagThatProvesItself() throws Exception {
        Path bag = folder.resolve("bag");
        assertThat(Script.jobs("export-year.sh", night().home(), 2023, bag).exitCode())
                .isZero();

        Process check = new ProcessBuilder(
                        "sha256sum", "--check", "--quiet", "manifest-sha256.txt", "tagmanifest-sha256.txt")
                .directory(bag.toFile())
                .start();
        assertThat(check.waitFor()).isZero();
        List<String> manifest = Files.readAllLines(bag.resolve("manifest-sha256.txt"));
        assertThat(manifest).hasSameSizeAs(files(bag.resolve("data")));
        assertThat(files(bag.resolve("data/deliveries")))
                .hasSize(6)
                .contains("finnveden/ekonomi_2023K4_leverans-2.csv");
        assertThat(files(bag.resolve("data/receipts"))).hasSize(12).contains("finnveden/ekonomi_2023K4.txt");
        assertThat(files(bag.resolve("data/reports"))).contains("2023K4/rapport.zip", "2023K4/rapport.pdf");
        assertThat(Files.readAllLines(bag.resolve("data/journal.jsonl"))).hasSize(6);
        assertThat(bag.resolve("bagit.txt")).hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(Script.jobs("export-year.sh", night().home(), 2019, folder.resolve("other"))
                        .printed())
                .contains("there is no delivery about 2019");
        assertThat(Script.jobs("export-year.sh", night().home(), 23, folder.resolve("other"))
                        .exitCode())
                .isEqualTo(64);
    }
}
