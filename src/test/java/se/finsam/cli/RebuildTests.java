package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.home.Home;
import se.finsam.home.HomeLock;

/** The warehouse made anew: the same in every row, by the verdicts that were given. */
class RebuildTests {

    private static NightHome prepared;

    @TempDir
    Path folder;

    private NightHome night;

    @BeforeAll
    static void haveNightsWithRevisionsAndARejection(@TempDir Path before) throws IOException {
        prepared = new NightHome(before);
        prepared.haveTheFirstNight();
        prepared.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        prepared.deliver("hoglandet/ekonomi_2024K1.csv", "insats;kategori;utfall", "A;individinriktad;16.200");
        prepared.nightly();
    }

    @BeforeEach
    void copyThem() throws IOException {
        night = prepared.copiedTo(folder);
    }

    @Test
    void givesTheSameRowsInEveryTable() throws IOException {
        Map<String, String> before = tables();
        NightHome.Ended ended = rebuild();
        Files.delete(night.home().resolve("current"));
        night.run("publish");

        assertThat(ended)
                .isEqualTo(new NightHome.Ended(
                        0,
                        "finsam rebuild: 8 deliveries loaded from the archive; the edition in force is untouched\n",
                        ""));
        assertThat(night.edition()).isEqualTo(3);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void isANightWithNothingNewAfterwards() throws IOException {
        rebuild();
        assertThat(night.nightly().out()).isEqualTo("finsam nightly: nothing new; edition 2 in force\n");
        assertThat(night.home().resolve("warehouse/replaced.duckdb")).isRegularFile();
    }

    @Test
    void mendsADamagedWarehouse() throws IOException {
        Path database = night.home().resolve("warehouse/warehouse.duckdb");
        Files.writeString(database, "not a database");
        NightHome.Ended failed = night.nightly();
        assertThat(failed.exitCode()).isEqualTo(74);
        assertThat(failed.err()).contains(database.toString(), "finsam rebuild");

        assertThat(rebuild().exitCode()).isZero();
        assertThat(night.nightly().out()).isEqualTo("finsam nightly: nothing new; edition 2 in force\n");
    }

    @Test
    void stopsAtAnArchivedFileThatIsDamagedAndLeavesTheWarehouse() throws IOException {
        String hash = night.ask("select sha256 from core.delivery where delivery_id = 1");
        Path kept =
                night.home().resolve("archive").resolve(hash.substring(0, 2)).resolve(hash + ".csv");
        Files.writeString(kept, Files.readString(kept).replaceFirst("[1-8]", "9"));
        byte[] before = Files.readAllBytes(night.home().resolve("warehouse/warehouse.duckdb"));

        NightHome.Ended failed = rebuild();
        assertThat(failed.exitCode()).isEqualTo(74);
        assertThat(failed.err()).contains(kept + ": the content is damaged", "restore the file from its backup");
        assertThat(Files.readAllBytes(night.home().resolve("warehouse/warehouse.duckdb")))
                .isEqualTo(before);
    }

    @Test
    void doesNothingWithoutAJournalOrWhileAnotherRunHoldsTheHome() throws IOException {
        NightHome.Ended empty =
                NightHome.finsam("rebuild", "--home", folder.resolve("other").toString());
        assertThat(empty.exitCode()).isEqualTo(78);
        assertThat(folder.resolve("other")).doesNotExist();
        try (HomeLock lock = HomeLock.take(new Home(night.home()), "nightly")) {
            assertThat(lock).isNotNull();
            assertThat(rebuild().exitCode()).isEqualTo(75);
        }
    }

    private NightHome.Ended rebuild() {
        return NightHome.finsam("rebuild", "--home", night.home().toString());
    }

    /** Every table and view that analysts see, but for which run and edition it is. */
    private Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        String names = night.ask("select schema_name || '.' || table_name from duckdb_tables()"
                + " where schema_name = 'core' and table_name not in ('run', 'edition') order by all");
        names.lines().forEach(name -> tables.put(name, night.ask("select * from " + name + " order by all")));
        return tables;
    }
}
