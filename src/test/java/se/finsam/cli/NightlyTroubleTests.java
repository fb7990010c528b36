package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.DeliveryKey;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;
import se.finsam.home.HomeLock;
import se.finsam.member.Dialect;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.Warehouse;

/** Nights on which something is wrong: what is said, what is safe, and that the next night is quiet. */
class NightlyTroubleTests {

    @TempDir
    Path folder;

    private NightHome night;

    @BeforeEach
    void fillInbox() throws IOException {
        night = new NightHome(folder);
    }

    @Test
    void restoresALostWarehouseFromTheArchive() throws IOException {
        night.haveTheFirstNight();
        String before = night.ask("select * from core.delivery order by all");
        Files.delete(night.home().resolve("warehouse/warehouse.duckdb"));

        assertThat(night.nightly().out())
                .isEqualTo(
                        """
                        finsam nightly: nothing new; edition 1 in force
                          6 deliveries were missing in the warehouse and have been restored from the archive; nothing to do
                        """);
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        night.nightly();
        assertThat(night.ask("select * from core.delivery where delivery_id <> 2 and delivery_id < 7 order by all"))
                .isEqualTo(before.lines()
                        .filter(line -> !line.startsWith("2|"))
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""));
    }

    @Test
    void doesNothingWhileAnotherRunHoldsTheHome() throws IOException {
        try (HomeLock lock = HomeLock.take(new Home(night.home()), "nightly")) {
            NightHome.Ended ended = night.nightly();
            assertThat(lock).isNotNull();
            assertThat(ended.exitCode()).isEqualTo(75);
            assertThat(ended.err()).contains("another run holds", "nightly, process ", "nothing was done");
        }
        assertThat(night.nightly().exitCode()).isZero();
    }

    @Test
    void stopsAtAMisspeltKeyBeforeAnythingIsDone() throws IOException {
        Files.writeString(night.jobs().resolve("members/finnveden.properties"), "nmae = Finnveden\n");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err()).contains("unknown key 'nmae'; known keys, nearest first: name");
        assertThat(night.home().resolve("archive")).doesNotExist();
    }

    @Test
    void stopsAtAnUnknownCounty() throws IOException {
        Path member = night.jobs().resolve("members/finnveden.properties");
        Files.writeString(member, Files.readString(member).replace("jonkopings-lan", "jonkoping-lan"));

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err())
                .contains("unknown county 'jonkoping-lan'; known counties, nearest first: jonkopings-lan");
    }

    @Test
    void leavesTheEditionInForceWhereTheFiguresContradictThemselves() throws IOException {
        night.haveTheFirstNight();
        loadBesideTheJournal(1);
        night.change("finnveden/deltagare_2023K4.csv", "76;;31", "77;;31");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(70);
        assertThat(ended.err())
                .startsWith("finsam nightly: the figures contradict themselves, so nothing was published:\n"
                        + "  check/one_delivery_in_force_for_each_period.sql: 1 rows, the first"
                        + " {forbund=finnveden, dataset=ekonomi, period=2023K4}\n")
                .contains("The edition in force is whole");
        assertThat(night.edition()).isEqualTo(1);
        assertThat(night.ask(
                        "select participants from kpi.cost_per_participant where basis = 'total' and time_window = 'ytd'"
                                + " and area = 'finnveden'"))
                .isEqualTo("77");
        assertThat(night.home().resolve("editions")).isDirectoryNotContaining("glob:**/2*");
    }

    /** Makes two deliveries of one revision, which no run does. */
    private void loadBesideTheJournal(long deliveryId) {
        DeliveryLine line = new DeliveryLine(
                deliveryId,
                new DeliveryKey("finnveden", "ekonomi", "2023K4"),
                1,
                "by hand",
                null,
                0,
                "",
                "",
                Instant.EPOCH,
                true,
                Dialect.STANDARD,
                null,
                0,
                0,
                0,
                0,
                Map.of(),
                List.of());
        try (Warehouse warehouse = Warehouse.open(new Home(night.home()).warehouseDatabase(), Datasets.DELIVERED)) {
            warehouse.load(List.of(new LoadedDelivery(line, List.of())));
        }
    }

    @Test
    void stopsAtAReferenceTableThatIsWrong() throws IOException {
        Path counties = night.jobs().resolve("reference/counties.csv");
        Files.writeString(counties, Files.readString(counties) + "Jonkopings-lan;06;Jönköpings län igen\n");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err()).contains("counties.csv, line 23", "Rad 6 har redan samma id");
    }

    @Test
    void stopsWhereAnOldJournalHasBeenPutBack() throws IOException {
        night.haveTheFirstNight();
        Path journal = new Home(night.home()).journal();
        String old = Files.readString(journal);
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        night.nightly();
        Files.writeString(journal, old);

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(74);
        assertThat(ended.err())
                .contains("the journal lacks 1 deliveries that the warehouse has (the first is number 7)."
                        + " Restore the whole folder archive/ from its latest backup.");
        assertThat(night.finnvedenSpending()).isEqualTo("5782201.00");
    }

    @Test
    void goesOnAfterARunThatWasKilledAtItsEnd() throws IOException {
        night.haveTheFirstNight();
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751.686");
        night.run("ingest");
        Path journal = new Home(night.home()).journal();
        List<String> lines = Files.readAllLines(journal);
        Files.write(journal, lines.subList(0, lines.size() - 1));

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out())
                .startsWith("finsam nightly: 0 accepted, 1 rejected; edition 2 published")
                .contains("rejected finnveden/ekonomi_2023K4.csv: 1 NUMBER_FORMAT");
        assertThat(night.nightly().out()).isEqualTo("finsam nightly: nothing new; edition 2 in force\n");
    }

    @Test
    void tellsAgainWhatCouldNotBePrinted() throws IOException {
        night.haveTheFirstNight();
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751.686");
        NightHome.Ended unheard = night.nightlyWithClosedOutput();
        assertThat(unheard.exitCode()).isEqualTo(74);
        assertThat(unheard.err())
                .startsWith("finsam nightly: the outcome could not be printed: standard output is closed");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out()).contains("rejected finnveden/ekonomi_2023K4.csv: 1 NUMBER_FORMAT");
    }

    @Test
    void endsWellWhereItsMarkCannotBeSet() throws IOException {
        night.haveTheFirstNight();
        DurableFiles.deleteTree(night.home().resolve("warehouse/settled"));
        Files.createDirectories(night.home().resolve("warehouse/settled/in the way"));
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751.686");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(65);
        assertThat(ended.out())
                .contains("edition 2 published", "rejected finnveden/ekonomi_2023K4.csv: 1 NUMBER_FORMAT");
    }

    @Test
    void neverUsesTheNumberOfAnEditionTwice() throws IOException {
        night.haveTheFirstNight();
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        night.nightly();
        byte[] second = Files.readAllBytes(night.home().resolve("editions/2/analysis/finsam.duckdb"));
        Files.createDirectory(night.home().resolve("editions/old-backup"));
        Files.delete(night.home().resolve("current"));

        assertThat(night.nightly().out())
                .isEqualTo("finsam nightly: nothing new; edition 3 published, reports: 2023K4\n");
        assertThat(Files.readAllBytes(night.home().resolve("editions/2/analysis/finsam.duckdb")))
                .isEqualTo(second);
        assertThat(night.home().resolve("editions/1")).isDirectory();
    }
}
