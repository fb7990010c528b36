package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the reports when the three förbund of a county are joined by eight of another. */
class CountyReportTests {

    private static final int NEIGHBOURS = 8;

    @TempDir
    Path folder;

    private @Nullable NightHome opened;

    @BeforeEach
    void beJoinedByAnotherCounty() throws IOException {
        opened = new NightHome(folder);
        opened.haveTheFirstNight();
        for (int number = 1; number <= NEIGHBOURS; number++) {
            Files.writeString(
                    opened.jobs().resolve("members/granne-%d.properties".formatted(number)),
                    """
                    name = Grannförbund %d
                    county = kronobergs-lan
                    municipalities = Växjö
                    due.k1 = 05-15
                    due.k2 = 08-31
                    due.k3 = 11-15
                    due.k4 = 02-15
                    """
                            .formatted(number));
            deliver(number, "2023K4", 50);
        }
    }

    private void deliver(int number, String period, int participants) throws IOException {
        String place = "granne-%d/%%s_%s.csv".formatted(number, period);
        night().deliver(place.formatted("ekonomi"), "insats;kategori;utfall", "Stöd;individinriktad;1000000");
        night().deliver(
                        place.formatted("deltagare"),
                        "insats;kön;deltagare;nya;avslutade",
                        "Stöd;totalt;%d;%d;10".formatted(participants, participants));
    }

    private NightHome night() {
        return Objects.requireNonNull(opened);
    }

    private String report(String file) throws IOException {
        return Files.readString(night().current("report").resolve(file));
    }

    /** 1 000 000 kr for 50 participants are 20 000 kr for each. */
    @Test
    void drawsAReportForEachCounty() throws IOException {
        String undivided = report("2023K4/rapport.html");
        assertThat(night().nightly().out())
                .endsWith("edition 2 published, reports: 2 of jonkopings-lan, kronobergs-lan, 2023K4\n");

        assertThat(report("jonkopings-lan/2023K4/rapport.html"))
                .contains(
                        "<title>Samordningsförbunden i Jönköpings län helåret 2023: kostnad per deltagare ",
                        "Utgåva 1, ")
                .contains("Finnvedens samordningsförbund")
                .doesNotContain("Grannförbund");
        assertThat(report("kronobergs-lan/2023K4/rapport.html"))
                .contains("Grannförbund 8", "<strong>20 000,00 kr</strong>")
                .doesNotContain("Finnveden");
        assertThat(night().current("report/kronobergs-lan/2023K4/rapport.pdf")).isNotEmptyFile();
        assertThat(report("2023K4/rapport.html")).isEqualTo(undivided);
        assertThat(night().nightly().out()).endsWith("nothing new; edition 2 in force\n");
    }

    @Test
    void listsTheCountiesAndInEachItsReports() throws IOException {
        night().nightly();
        String counties = report("index.html");
        assertThat(counties)
                .contains(
                        "<a href=\"kronobergs-lan/index.html\">Kronobergs län</a>",
                        "<a href=\"kronobergs-lan/2023K4/rapport.html\" aria-label=\"Kronobergs län, helåret 2023\">helåret 2023</a>",
                        "Grannförbund 1, Grannförbund 2, ",
                        "<h2>Rapporter som inte är delade på län</h2>",
                        "<a href=\"2023K4/rapport.html\">helåret 2023, utgåva 1</a>");
        assertThat(counties.indexOf(">Jönköpings län<")).isLessThan(counties.indexOf(">Kronobergs län<"));
        assertThat(report("kronobergs-lan/index.html"))
                .contains(
                        "<a href=\"../index.html\">Alla län</a>",
                        "<a href=\"2023K4/rapport.html\">helåret 2023, utgåva 1</a>",
                        "<a href=\"2023K4/rapport.pdf\"");
    }

    @Test
    void tellsEightMembersApartOnTwoDrawings() throws IOException {
        night().nightly();
        assertThat(report("jonkopings-lan/2023K4/rapport.html")).doesNotContain("bild 1 av");
        assertThat(report("kronobergs-lan/2023K4/rapport.html"))
                .contains("rullande tolv månader, bild 1 av 2", "rullande tolv månader, bild 2 av 2")
                .doesNotContain("bild 3 av");
    }

    @Test
    void changesTheReportOfTheCountyThatCorrects() throws IOException {
        night().nightly();
        String neighbours = report("kronobergs-lan/2023K4/rapport.html");
        night().change("finnveden/ekonomi_2023K4.csv", "751686", "751687");

        assertThat(night().nightly().out()).endsWith("edition 3 published, reports: 1 of jonkopings-lan, 2023K4\n");
        assertThat(report("jonkopings-lan/2023K4/rapport.html")).contains("ersätter utgåva 1.", "id=\"rattelser\"");
        assertThat(report("kronobergs-lan/2023K4/rapport.html")).isEqualTo(neighbours);
    }

    @Test
    void addsAQuarterToTheCountyThatDeliversIt() throws IOException {
        night().nightly();
        deliver(1, "2024K1", 20);
        assertThat(night().nightly().out()).endsWith("edition 3 published, reports: 1 of kronobergs-lan, 2024K1\n");
        assertThat(night().current("report/jonkopings-lan/2024K1")).doesNotExist();
        assertThat(report("index.html"))
                .contains("kronobergs-lan/2024K1/rapport.html", "jonkopings-lan/2023K4/rapport.html");
    }

    @Test
    void fixesTheReportOfACounty() throws IOException {
        night().nightly();
        String fixed = report("jonkopings-lan/2023K4/rapport.html");
        assertThat(night().run("fastställ", "2023K4", "--county", "jonkopings-lan")
                        .out())
                .endsWith("edition 3 published\n");
        night().change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        night().nightly();

        assertThat(report("jonkopings-lan/2023K4/rapport.html")).isEqualTo(fixed);
        assertThat(report("jonkopings-lan/2023K4-utgava-2/rapport.html")).contains("Utgåva 1 är fastställd");
        assertThat(report("jonkopings-lan/index.html")).contains("href=\"2023K4-utgava-2/rapport.html\"");
        assertThat(report("index.html")).contains("href=\"jonkopings-lan/2023K4-utgava-2/rapport.html\"");
    }

    @Test
    void fixesNoReportOfACountyThatHasNone() {
        night().nightly();
        NightHome.Ended ended = night().run("fastställ", "2023K4", "--county", "skane-lan");
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err())
                .contains("there is no report for skane-lan/2023K4 to fix; each is of a county, named with --county:"
                        + " jonkopings-lan, kronobergs-lan");
    }

    @Test
    void drawsOneReportAgainWhereTheOtherCountyLeaves() throws IOException {
        night().nightly();
        for (int number = 1; number <= NEIGHBOURS; number++) {
            Files.delete(night().jobs().resolve("members/granne-%d.properties".formatted(number)));
        }
        night().nightly();
        assertThat(report("2023K4/rapport.html"))
                .contains("Finnvedens samordningsförbund")
                .doesNotContain("Grannförbund");
        assertThat(report("kronobergs-lan/2023K4/rapport.html")).contains("Grannförbund 8");
        assertThat(report("index.html")).contains("href=\"2023K4/rapport.html\"", "href=\"kronobergs-lan/index.html\"");
    }
}
