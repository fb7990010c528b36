package se.finsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of one förbund since 1 January, worked out by hand. */
@Tag("core")
class MemberReadingTests {

    @TempDir
    private Path folder;

    private SmallInbox inbox;

    @BeforeEach
    void declareOneMember() throws IOException {
        inbox = new SmallInbox(folder).member("a", "x-lan");
    }

    @Test
    void leavesOutGuestsAndVolume() throws IOException {
        inbox.insatser("a", "2020", "Konferens;individinriktad;Volym;")
                .deltagare(
                        "a",
                        "2023K4",
                        "Bo;;totalt;;;5;;",
                        "Liv;;totalt;;A;3;;",
                        "Bo;;totalt;;b;40;;",
                        " KONFERENS ;;totalt;;;500;;")
                .ekonomi("a", "2023K4", "Bo;individinriktad;;;800", "konferens;individinriktad;;;100");

        assertThat(ytd("participants")).isEqualTo("8 8 - 1 ok");
        assertThat(ytd("cost_per_participant.individual")).isEqualTo("100 800 8 1 ok");
        assertThat(ytd("cost_per_participant.total")).isEqualTo("112.5 900 8 1 ok");
        assertThat(ytd("individual_of_individual_and_structural")).isEqualTo("1 900 900 1 ok");
    }

    @Test
    void addsSexWhereTheTotalIsBlank() throws IOException {
        inbox.deltagare("a", "2023K4", "Bo;;kvinna;;;3;2;", "Bo;;man;;;4;;1", "Bo;;totalt;;;;6;");

        assertThat(ytd("participants")).isEqualTo("7 7 - 1 ok");
        assertThat(ytd("new_participants")).isEqualTo("6 6 - 1 ok");
        assertThat(ytd("ended")).isEqualTo("- - - 0 missing");
    }

    @Test
    void neverAddsATotalToTheSameSplitOtherwise() throws IOException {
        inbox.deltagare(
                "a",
                "2023K4",
                "Bo;;totalt;;;9;;",
                "Bo;Habo;kvinna;;;4;1;",
                "Bo;Mullsjö;kvinna;;;3;2;",
                "Bo;Habo;man;;;2;3;");

        assertThat(ytd("participants")).isEqualTo("9 9 - 1 ok");
        // totalt does not report nya: Habo 1 + 3, Mullsjö 2
        assertThat(ytd("new_participants")).isEqualTo("6 6 - 1 ok");
    }

    @Test
    void hasNoQuotientOnNobody() throws IOException {
        inbox.deltagare("a", "2023K4").ekonomi("a", "2023K4", ";administration;;;100");

        assertThat(ytd("cost_per_participant.total")).isEqualTo("- 100 0 1 not_applicable");
        assertThat(ytd("exits_to_work_or_studies")).isEqualTo("- - - 0 missing");
    }

    @Test
    void tellsNoneFromBlankInMoney() throws IOException {
        inbox.ekonomi(
                "a",
                "2023K4",
                "Bo;administration;;;40",
                "Liv;administration;;;",
                ";ny verksamhet;;;",
                ";ej uppdelat;90;;");

        assertThat(ytd("spending")).isEqualTo("40 40 - 1 partial");
        assertThat(ytd("spending_share.administration")).isEqualTo("1 40 40 1 partial");
        assertThat(ytd("spending_share.ny verksamhet")).isEqualTo("- - 40 1 missing");
        assertThat(ytd("spending_share.ej uppdelat")).isEqualTo("0 0 40 1 partial");
        assertThat(ytd("budget")).isEqualTo("90 90 - 1 ok");
        assertThat(ytd("forecast")).isEqualTo("- - - 0 missing");
    }

    @Test
    void takesAFileWithoutSpendingAsMissing() throws IOException {
        inbox.ekonomi("a", "2023K4", ";administration;10;;", ";ej uppdelat;90;;");

        assertThat(ytd("spending")).isEqualTo("- - - 0 missing");
        assertThat(ytd("budget")).isEqualTo("100 100 - 1 ok");
    }

    @Test
    void addsTheQuartersOfAMemberThatDeliversPerQuarter() throws IOException {
        inbox.member("a", "x-lan", "figures = per-quarter")
                .deltagare("a", "2023K1", "Bo;;totalt;;;10;4;1")
                .deltagare("a", "2023K2", "Bo;;totalt;;;12;3;2", "Liv;;totalt;;;5;5;")
                .deltagare("a", "2023K4", "Bo;;totalt;;;12;3;2")
                .ekonomi("a", "2023K1", ";administration;90;;10")
                .ekonomi("a", "2023K2", ";administration;80;;15");

        // Bo (10 - 4) + 4 + 3, Liv 0 + 5
        assertThat(inbox.figure("participants", "a", "2023K2", "ytd")).isEqualTo("18 18 - 1 ok");
        // Bo 1 + 2, Liv not reported
        assertThat(inbox.figure("ended", "a", "2023K2", "ytd")).isEqualTo("3 3 - 1 partial");
        assertThat(inbox.figure("spending", "a", "2023K2", "ytd")).isEqualTo("25 25 - 1 ok");
        assertThat(inbox.figure("budget", "a", "2023K2", "ytd")).isEqualTo("80 80 - 1 ok");
        assertThat(ytd("participants")).isEqualTo("- - - 0 missing");
    }

    @Test
    void groupsReasonsByTheOwnWordsFirst() throws IOException {
        String table =
                "förbund;orsak;grupp\n;Jobb;arbete\n;Skola;studier\na;Skola;annat\n;Jobb el. skola;arbete eller studier\n";
        inbox.write("jobs/reference/exit-reasons.csv", table.getBytes(StandardCharsets.UTF_8))
                .avslut(
                        "a",
                        "2023K4",
                        "Bo;totalt;jobb;2",
                        "Bo;kvinna;jobb;1",
                        "Bo;kvinna;skola;1",
                        "Bo;man;skola;2",
                        "Bo;man;JOBB EL. SKOLA;1",
                        "Liv;totalt;Flyttat;2");

        // jobb 2, own word skola is annat 1 + 2, jobb el. skola 1, and 2 that are not classed
        assertThat(ytd("exits_to_work_or_studies")).isEqualTo("0.375 3 8 1 ok");
    }

    @Test
    void readsWhatExcelWrites() throws IOException {
        String text = "sep=;\r\nKATEGORI;Insats;Utfall;;\r\nAdministration;;\"1\u00A0234,50 kr\";;\r\n;;;;\r\n"
                + "Strukturövergripande;Möte;-34,5;;\r\n";
        inbox.write("inbox/A/Ekonomi_2023k4.CSV", text.getBytes(Charset.forName("windows-1252")))
                .deliver("a", "deltagare_2023K4", "\uFEFFinsats;Kon;deltagare", "Bo;totalt;1 200");

        assertThat(ytd("spending")).isEqualTo("1200 1200 - 1 ok");
        assertThat(ytd("cost_per_participant.total")).isEqualTo("1 1200 1200 1 ok");
        assertThat(ytd("spending_share.strukturövergripande")).isEqualTo("-0.02875 -34.5 1200 1 ok");
    }

    private String ytd(String measure) {
        return inbox.figure(measure, "a", "2023K4", "ytd");
    }
}
