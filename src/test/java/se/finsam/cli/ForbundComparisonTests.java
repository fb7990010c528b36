package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program computes in SQL is what a plain reading of the same files by the contract says, row by row. */
@Tag("core")
class ForbundComparisonTests {

    private static final String SPENDING = "insats;kategori;budget;prognos;utfall";

    private static final String PARTICIPANTS = "insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade";

    @TempDir
    private Path folder;

    private NightHome night;

    @BeforeEach
    void fillWithTheSample() throws IOException {
        night = NightHome.withTheWholeSample(folder);
    }

    @Test
    void saysOfTheSampleWhatTheFilesSay() {
        assertThat(differencesAfterOneNight()).isEmpty();
    }

    /** Blanks, gaps, splits by different columns, a negative amount, files without a row, and half years. */
    @Test
    void saysOfAwkwardDeliveriesWhatTheFilesSay() throws IOException {
        night.deliver(
                "finnveden/ekonomi_2022K2.csv",
                SPENDING,
                "Bo;individinriktad;;;-100,05 kr",
                ";administration;;;100,05");
        night.deliver(
                "finnveden/ekonomi_2022K4.csv",
                SPENDING,
                "Bo;individinriktad;;;100",
                ";ny verksamhet;;;",
                ";ej uppdelat;;;");
        night.deliver(
                "finnveden/deltagare_2022K4.csv",
                PARTICIPANTS,
                "Bo;;totalt;;;10;;",
                "Bo;Habo;kvinna;;;4;1;",
                "Bo;Gislaved;kvinna;;;2;2;",
                "Bo;Habo;man;;;4;3;");
        night.deliver("hoglandet/ekonomi_2022K2.csv", SPENDING);
        night.deliver(
                "hoglandet/ekonomi_2022K4.csv",
                SPENDING,
                "Bo;individinriktad;;;100",
                ";ny verksamhet;;;50",
                ";strukturövergripande;;;");
        night.deliver(
                "hoglandet/deltagare_2022K4.csv",
                PARTICIPANTS,
                "Bo;;kvinna;16-29;;4;1;",
                "Bo;;kvinna;30-;;2;;1",
                "Bo;;man;16-29;hoglandet;3;3;2",
                "Liv;;totalt;;;;;");
        String folderOfSodra = "sodra-vatterbygden/";
        night.deliver(
                folderOfSodra + "ekonomi_2022K2.csv", SPENDING, ";strukturövergripande;10;20;7", ";individinriktad;;;");
        night.deliver(
                folderOfSodra + "ekonomi_2022K4.csv",
                SPENDING,
                ";strukturövergripande;10;20;18",
                ";individinriktad;;;2");
        night.deliver(
                folderOfSodra + "ekonomi_2023K2.csv",
                SPENDING,
                ";strukturövergripande;10;20;9",
                ";individinriktad;;;1");
        night.deliver(folderOfSodra + "deltagare_2022K2.csv", PARTICIPANTS, "Bo;;totalt;;;6;2;1", "Liv;;totalt;;;4;;1");
        night.deliver(
                folderOfSodra + "deltagare_2022K4.csv", PARTICIPANTS, "Bo;;totalt;;;9;5;4", "Liv;;totalt;;;5;1;0");
        night.deliver(
                folderOfSodra + "deltagare_2023K2.csv", PARTICIPANTS, "Bo;;totalt;;;6;1;2", "Liv;;totalt;;;5;0;0");

        assertThat(differencesAfterOneNight()).isEmpty();
    }

    @Test
    void saysOfAMemberThatDeliversPerQuarterWhatTheFilesSay() throws IOException {
        Path member = night.jobs().resolve("members/hoglandet.properties");
        Files.writeString(member, Files.readString(member) + "\nfigures = per-quarter\n");

        assertThat(differencesAfterOneNight()).isEmpty();
    }

    /** What is volym in one year only, renamed twice, named in no register, or not delivered for the year. */
    @Test
    void saysOfRegistersThatChangeWhatTheFilesSay() throws IOException {
        String register = "insats;inriktning;deltagarredovisning;länsgemensam insats;tidigare namn";
        night.deliver(
                "sodra-vatterbygden/insatser_2022.csv",
                register,
                "NOVA;individinriktad;volym;;",
                "Enter;individinriktad;;;",
                "FIA;individinriktad;volym;;");
        night.deliver(
                "sodra-vatterbygden/insatser_2023.csv",
                register,
                "NOVA;individinriktad;;;",
                "Vägen in;individinriktad;individer;;Enter");
        night.deliver(
                "sodra-vatterbygden/insatser_2024.csv",
                register,
                "Framåt;individinriktad;;;Vägen in",
                "nova;individinriktad;volym;;");
        night.deliver("hoglandet/insatser_2023.csv", register, "SE-Höglandet;individinriktad;volym;;");

        assertThat(differencesAfterOneNight()).isEmpty();
    }

    private List<String> differencesAfterOneNight() {
        assertThat(night.nightly().exitCode()).isZero();
        return ComparisonDifferences.of(night);
    }
}
