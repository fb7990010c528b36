package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights, on real files and real databases. */
class NightlyTests {

    @TempDir
    Path folder;

    private NightHome night;

    @BeforeEach
    void fillInbox() throws IOException {
        night = new NightHome(folder);
    }

    @Test
    void publishesTheSampleOnce() throws IOException {
        assertThat(night.nightly())
                .isEqualTo(new NightHome.Ended(
                        0, "finsam nightly: 6 accepted, 0 rejected; edition 1 published, reports: 2023K4\n", ""));
        byte[] database = Files.readAllBytes(night.current("analysis/finsam.duckdb"));

        assertThat(night.nightly())
                .isEqualTo(new NightHome.Ended(0, "finsam nightly: nothing new; edition 1 in force\n", ""));
        assertThat(night.edition()).isEqualTo(1);
        assertThat(Files.readAllBytes(night.current("analysis/finsam.duckdb"))).isEqualTo(database);
        assertThat(night.home().resolve("editions")).isDirectoryContaining("glob:**/1");
        assertThat(night.home().resolve("editions")).isDirectoryNotContaining("glob:**/2*");
    }

    @Test
    void makesANewEditionOfACorrectedDelivery() throws IOException {
        night.haveTheFirstNight();
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");

        assertThat(night.nightly().out())
                .isEqualTo("finsam nightly: 1 accepted, 0 rejected; edition 2 published, reports: 2023K4\n");
        assertThat(night.finnvedenSpending()).isEqualTo("5782201.00");
        assertThat(night.report("2023K4")).contains("5 782 201,00 kr");
        assertThat(night.ask("select revision, in_force from core.delivery where forbund = 'finnveden'"
                        + " and dataset = 'ekonomi' order by revision"))
                .isEqualTo("1|false\n2|true");
        assertThat(night.ask("select sum(spending_sek) from core.spending_revision where forbund = 'finnveden'"))
                .isEqualTo("11564401.00");
        assertThat(night.receipt("finnveden/ekonomi_2023K4.txt")).contains("Den ersätter revision 1");
        assertThat(night.receipt("finnveden/ekonomi_2023K4_kvitto-2.txt")).contains("som revision 1, sedan ");
    }

    @Test
    void endsWithTheFirstInForceAfterAThenBThenA() throws IOException {
        night.haveTheFirstNight();
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        night.nightly();
        night.change("finnveden/ekonomi_2023K4.csv", "751687", "751686");
        night.nightly();

        assertThat(night.finnvedenSpending()).isEqualTo("5782200.00");
        assertThat(night.ask("select revision, in_force from core.delivery where forbund = 'finnveden'"
                        + " and dataset = 'ekonomi' order by revision"))
                .isEqualTo("1|false\n2|false\n3|true");
        assertThat(night.edition()).isEqualTo(3);
    }

    @Test
    void addsAFourthMemberInAnotherCountyByOneFile() throws IOException {
        Files.writeString(
                night.jobs().resolve("members/kalmar-soder.properties"),
                """
                name = Samordningsförbundet i södra Kalmar län
                county = kalmar-lan
                municipalities = Kalmar, Nybro
                due.k1 = 05-15
                due.k2 = 08-31
                due.k3 = 11-15
                due.k4 = 02-15
                """);
        night.deliver("kalmar-soder/ekonomi_2023K4.csv", "insats;kategori;utfall", ";individinriktad;1000");
        night.deliver("kalmar-soder/deltagare_2023K4.csv", "insats;kön;deltagare", "Vägen;totalt;8");

        assertThat(night.nightly().exitCode()).isZero();
        assertThat(night.ask("select area, area_type, cost_per_participant_sek, members_counted, status"
                        + " from kpi.cost_per_participant where basis = 'total' and time_window = 'ytd' order by area"))
                .isEqualTo(
                        """
                        finnveden|forbund|75093.51|1|ok
                        hoglandet|forbund|36365.79|1|ok
                        jonkopings-lan|lan|45432.76|3|ok
                        kalmar-lan|lan|125.00|1|ok
                        kalmar-soder|forbund|125.00|1|ok
                        sodra-vatterbygden|forbund|43737.50|1|ok""");
        for (String relation : new String[] {
            "kpi.cost_per_participant_insats",
            "kpi.spending_split",
            "kpi.individual_structural",
            "report.forbund_comparison"
        }) {
            assertThat(night.ask("select count(*) > 0 from " + relation + " where area = 'kalmar-soder'"))
                    .as(relation)
                    .isEqualTo("true");
        }
        assertThat(night.report("kalmar-lan/2023K4"))
                .contains(
                        "<h2 id=\"kalmar-lan\">Kalmar län</h2>",
                        "Samordningsförbundet i södra Kalmar län: Kalmar, Nybro",
                        "125,00 kr");
        assertThat(night.receipt("kalmar-soder/deltagare_2023K4.txt"))
                .contains("Samordningsförbundet i södra Kalmar län: deltagare, helåret 2023");
    }

    @Test
    void marksWhatIsConstructedEverywhere() throws IOException {
        night.haveTheFirstNight();

        assertThat(night.report("2023K4")).contains("EXEMPEL – konstruerade uppgifter");
        assertThat(night.ask("select label from core.edition")).isEqualTo("EXEMPEL – konstruerade uppgifter");
        assertThat(night.receipt("hoglandet/ekonomi_2023K4.txt")).startsWith("EXEMPEL – konstruerade uppgifter");
    }

    @Test
    void marksNothingThatIsReal() throws IOException {
        Files.delete(night.inbox().resolve("EXEMPEL.txt"));
        night.nightly();

        assertThat(night.report("2023K4")).doesNotContain("EXEMPEL");
        assertThat(night.ask("select is_example, label from core.edition")).isEqualTo("false|");
    }

    @Test
    void takesInAndPublishesApart() throws IOException {
        assertThat(night.run("ingest").out())
                .isEqualTo("finsam ingest: 6 accepted, 0 rejected; nothing published yet\n");
        assertThat(night.home().resolve("current")).doesNotExist();
        assertThat(night.run("publish").out())
                .isEqualTo("finsam publish: nothing new; edition 1 published, reports: 2023K4\n");
    }

    @Test
    void limitsWhatIsPublishedToAPeriod() throws IOException {
        night.deliver("finnveden/ekonomi_2024K1.csv", "insats;kategori;utfall", ";administration;5");

        assertThat(night.nightly("--period", "2023K4").out()).endsWith("edition 1 published, reports: 2023K4\n");
        assertThat(night.current("report/2024K1")).doesNotExist();
        assertThat(night.nightly().out()).endsWith("edition 2 published, reports: 2024K1\n");
        assertThat(night.current("report/2023K4/rapport.html")).exists();
    }

    @Test
    void printsJsonForMonitoring() throws IOException {
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751.686");

        assertThat(night.nightly("--json").out())
                .isEqualTo(
                        ("{\"command\":\"nightly\",\"run\":1,\"exit_code\":65,\"accepted\":5,\"rejected\":[{\"file\":"
                                        + "\"finnveden/ekonomi_2023K4.csv\",\"findings\":\"1 NUMBER_FORMAT\",\"see\":\"receipt %s\"}],"
                                        + "\"restored\":0,\"left\":[],\"edition\":1,\"published\":[\"2023K4\"],\"after_edition\":null}\n")
                                .formatted(night.home().resolve("receipts/finnveden/ekonomi_2023K4.txt")));
    }

    @Test
    void leavesTheInboxAsItIs() throws IOException {
        Map<Path, String> before = snapshot(night.inbox());
        night.nightly();
        assertThat(snapshot(night.inbox())).isEqualTo(before);
    }

    private static Map<Path, String> snapshot(Path folder) throws IOException {
        Map<Path, String> snapshot = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String content = Files.isDirectory(path) ? "" : Files.readString(path, StandardCharsets.ISO_8859_1);
                snapshot.put(path, Files.getLastModifiedTime(path) + content);
            }
        }
        return snapshot;
    }
}
