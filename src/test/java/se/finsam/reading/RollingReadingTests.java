package se.finsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four quarters ending in the middle of a year, worked out by hand. */
@Tag("core")
class RollingReadingTests {

    @TempDir
    private Path folder;

    private SmallInbox inbox;

    @BeforeEach
    void declareOneMember() throws IOException {
        inbox = new SmallInbox(folder).member("a", "x-lan");
    }

    /** Of the insats Gammal and Ny: deltagare, nya, avslutade. */
    private void deliverOneThatEndedAndOneThatBegan() throws IOException {
        inbox.deltagare("a", "2022K2", "Gammal;;totalt;;;10;4;3")
                .deltagare("a", "2022K4", "Gammal;;totalt;;;12;6;12")
                .deltagare("a", "2023K2", "Ny;;totalt;;;5;5;1");
        inbox.ekonomi("a", "2022K2", "Gammal;individinriktad;;;100", ";administration;;;50")
                .ekonomi("a", "2022K4", "Gammal;individinriktad;;;250", ";administration;;;120")
                .ekonomi("a", "2023K2", "Ny;individinriktad;;;80", ";administration;;;40");
    }

    @Test
    void addsAnInsatsThatEndedAndOneThatBegan() throws IOException {
        deliverOneThatEndedAndOneThatBegan();

        // Gammal (10 - 3) + (6 - 4) + 0 = 9, Ny 0 + 0 + 5
        assertThat(rolling("participants")).isEqualTo("14 14 - 1 ok");
        // Gammal 6 - 4 + 0 = 2, Ny 5
        assertThat(rolling("new_participants")).isEqualTo("7 7 - 1 ok");
        // Gammal 12 - 3 + 0 = 9, Ny 1
        assertThat(rolling("ended")).isEqualTo("10 10 - 1 ok");
        // Gammal 250 - 100, Ny 80, administration 120 - 50 + 40
        assertThat(rolling("spending")).isEqualTo("340 340 - 1 ok");
        assertThat(rolling("cost_per_participant.total")).isEqualTo("24.29 340 14 1 ok");
        assertThat(rolling("cost_per_participant.exit")).isEqualTo("23 230 10 1 ok");
        assertThat(rolling("spending_share.administration")).isEqualTo("0.323529 110 340 1 ok");
        assertThat(rolling("spending_share.ny verksamhet")).isEqualTo("0 0 340 1 ok");
    }

    @Test
    void isTheYearItselfAtTheFourthQuarter() throws IOException {
        deliverOneThatEndedAndOneThatBegan();

        assertThat(inbox.figure("participants", "a", "2022K4", "rolling4")).isEqualTo("12 12 - 1 ok");
        assertThat(inbox.figure("spending", "a", "2022K4", "rolling4")).isEqualTo("370 370 - 1 ok");
    }

    @Test
    void isMissingWhereOneOfTheFilesIs() throws IOException {
        inbox.deltagare("a", "2022K4", "Bo;;totalt;;;12;6;12").deltagare("a", "2023K2", "Bo;;totalt;;;5;5;1");

        assertThat(rolling("participants")).isEqualTo("- - - 0 missing");
        assertThat(inbox.figure("participants", "a", "2023K2", "ytd")).isEqualTo("5 5 - 1 ok");
    }

    @Test
    void leavesOutAnInsatsThatDoesNotReportOneOfItsTerms() throws IOException {
        inbox.deltagare("a", "2022K2", "Bo;;totalt;;;10;4;3", "Liv;;totalt;;;8;2;")
                .deltagare("a", "2022K4", "Bo;;totalt;;;12;6;5", "Liv;;totalt;;;9;3;4")
                .deltagare("a", "2023K2", "Bo;;totalt;;;9;2;1", "Liv;;totalt;;;6;1;1");

        // Bo (10 - 3) + (6 - 4) + 2; of Liv nobody knows who ended by 2022K2
        assertThat(rolling("participants")).isEqualTo("11 11 - 1 partial");
        // Bo 5 - 3 + 1
        assertThat(rolling("ended")).isEqualTo("3 3 - 1 partial");
        // Bo 6 - 4 + 2, Liv 3 - 2 + 1
        assertThat(rolling("new_participants")).isEqualTo("6 6 - 1 ok");
    }

    @Test
    void doesNotReportNegativeCountsButNegativeMoney() throws IOException {
        inbox.deltagare("a", "2022K2", "Bo;;totalt;;;10;4;8", "Liv;;totalt;;;3;3;0")
                .deltagare("a", "2022K4", "Bo;;totalt;;;10;4;2", "Liv;;totalt;;;3;3;2")
                .deltagare("a", "2023K2", "Bo;;totalt;;;9;2;1", "Liv;;totalt;;;3;0;1");
        inbox.ekonomi("a", "2022K2", ";administration;;;100")
                .ekonomi("a", "2022K4", ";administration;;;30")
                .ekonomi("a", "2023K2", ";administration;;;20");

        // Bo 2 - 8 + 1 < 0, Liv 2 - 0 + 1
        assertThat(rolling("ended")).isEqualTo("3 3 - 1 partial");
        // 30 - 100 + 20
        assertThat(rolling("spending")).isEqualTo("-50 -50 - 1 ok");
    }

    @Test
    void takesEachTermByTheRegisterOfItsOwnYear() throws IOException {
        inbox.insatser("a", "2022", "Kurs;individinriktad;volym;")
                .insatser("a", "2023", "Kurs;individinriktad;;")
                .deltagare("a", "2022K2", "Kurs;;totalt;;;100;;")
                .deltagare("a", "2022K4", "Kurs;;totalt;;;300;;")
                .deltagare("a", "2023K2", "Kurs;;totalt;;;7;5;2");
        inbox.ekonomi("a", "2022K2", "Kurs;individinriktad;;;10")
                .ekonomi("a", "2022K4", "Kurs;individinriktad;;;90")
                .ekonomi("a", "2023K2", "Kurs;individinriktad;;;50");

        // heads only in 2022: 0 + 0 + 5
        assertThat(rolling("participants")).isEqualTo("5 5 - 1 ok");
        assertThat(rolling("ended")).isEqualTo("2 2 - 1 ok");
        // 0 - 0 + 50 for participants, 90 - 10 + 50 in all
        assertThat(rolling("cost_per_participant.individual")).isEqualTo("10 50 5 1 ok");
        assertThat(rolling("spending_share.individinriktad")).isEqualTo("1 130 130 1 ok");
    }

    @Test
    void followsAnInsatsThroughItsNames() throws IOException {
        inbox.insatser("a", "2022", "Bo;individinriktad;;Ett hem")
                .insatser("a", "2023", "Boende;individinriktad;;Bo")
                .deltagare("a", "2022K1", "Ett hem;;totalt;;;5;5;2", "Liv;;totalt;;;4;4;1")
                .deltagare("a", "2022K4", "Bo;;totalt;;;6;6;", "Liv;;totalt;;;4;4;2")
                .deltagare("a", "2023K1", "Boende;;totalt;;;4;0;3", "Liv;;totalt;;;3;1;2");

        // Liv 2 - 1 + 2; Boende does not report the year 2022, so its 3 do not count either
        assertThat(inbox.figure("ended", "a", "2023K1", "rolling4")).isEqualTo("3 3 - 1 partial");
        // Boende (5 - 2) + (6 - 5) + 0, Liv (4 - 1) + (4 - 4) + 1
        assertThat(inbox.figure("participants", "a", "2023K1", "rolling4")).isEqualTo("8 8 - 1 ok");
    }

    private String rolling(String measure) {
        return inbox.figure(measure, "a", "2023K2", "rolling4");
    }
}
