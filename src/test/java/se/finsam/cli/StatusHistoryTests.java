package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.archive.HomeLine;
import se.finsam.delivery.FindingCode;

/** What changed from one accepted revision of a delivery to the next. */
class StatusHistoryTests {

    private static final String PLACE = "norr/ekonomi_2023K4";
    private static final String NOON = "2024-05-20T12:00:00Z";

    @TempDir
    Path folder;

    private WrittenHome home;

    @BeforeEach
    void deliverRevisions() throws IOException {
        home = new WrittenHome(folder);
        home.write(
                new HomeLine(false),
                home.accepted(
                        PLACE,
                        1,
                        "2024-02-20T00:10:00Z",
                        "insats;kategori;utfall",
                        "Alfa;individinriktad;100",
                        "Beta;individinriktad;5,50",
                        ";administration;7"),
                home.rejected(PLACE, 2, "2024-02-21T00:10:00Z", FindingCode.NUMBER_FORMAT),
                home.rejectedAndNotKept(PLACE, 3, "2024-02-22T00:10:00Z", FindingCode.PERSONAL_DATA),
                home.accepted(
                        PLACE,
                        4,
                        "2024-02-23T00:10:00Z",
                        "kategori;insats;utfall;budget",
                        "administration;;7,00;9",
                        "individinriktad;alfa;150;",
                        "individinriktad;Gamma;1;2"),
                home.accepted(
                        PLACE,
                        5,
                        "2024-02-24T00:10:00Z",
                        "insats;kategori;utfall;budget",
                        ";administration;7;9",
                        "alfa;individinriktad;150;",
                        "Gamma;individinriktad;1;2"));
    }

    @Test
    void tellsKeyByKeyWhatChanged() {
        assertThat(home.statusAt(NOON, "--history", "Norr", "ekonomi", "2023k4"))
                .isEqualTo(new NightHome.Ended(
                        0,
                        """
                        finsam status: history of norr ekonomi 2023K4
                        revision 1, accepted 2024-02-20T00:10:00Z: 3 rows
                        revision 2, rejected 2024-02-21T00:10:00Z: 1 NUMBER_FORMAT
                        revision 3, rejected 2024-02-22T00:10:00Z: 1 PERSONAL_DATA; nothing of it is kept
                        revision 4, accepted 2024-02-23T00:10:00Z: 3 rows; what changed from revision 1:
                          changed insats (blank), kategori 'administration': budget (blank) -> 9.00
                          changed insats 'alfa', kategori 'individinriktad': insats 'Alfa' -> 'alfa', utfall 100.00 -> 150.00
                          added insats 'Gamma', kategori 'individinriktad': budget 2.00, utfall 1.00
                          removed insats 'Beta', kategori 'individinriktad': utfall 5.50
                        revision 5, accepted 2024-02-24T00:10:00Z: 3 rows; no row differs from revision 4
                        """,
                        ""));
    }

    @Test
    void tellsItAsAnObject() {
        assertThat(home.statusAt(NOON, "--history", "norr", "ekonomi", "2023K4", "--json")
                        .out())
                .startsWith("{\"forbund\":\"norr\",\"dataset\":\"ekonomi\",\"period\":\"2023K4\",\"revisions\":["
                        + "{\"revision\":1,\"received_at\":\"2024-02-20T00:10:00Z\",\"accepted\":true,\"kept\":true,"
                        + "\"rows\":3,\"findings\":\"\",\"against\":null,\"changes\":[]},")
                .contains("\"against\":1,\"changes\":[{\"change\":\"changed\",\"key\":{\"insats\":null,"
                        + "\"kategori\":\"administration\"},\"cells\":[{\"column\":\"budget\",\"before\":null,"
                        + "\"after\":\"9.00\"}]},");
    }

    @Test
    void takesABlankForTheOwnForbund() throws IOException {
        String place = "norr/deltagare_2023K4";
        home.write(
                home.accepted(place, 1, "2024-02-20T00:10:00Z", "insats;kön;hemförbund;deltagare", "Alfa;man;;3"),
                home.accepted(place, 2, "2024-02-20T00:10:00Z", "insats;kön;hemförbund;deltagare", "Alfa;man;norr;4"));
        assertThat(home.statusAt(NOON, "--history", "norr", "deltagare", "2023K4")
                        .out())
                .endsWith("  changed insats 'Alfa', kommun (blank), kön 'man', ålder (blank), hemförbund 'norr':"
                        + " hemförbund (blank) -> 'norr', deltagare 3 -> 4\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nor   | ekonomi | 2023K4 | unknown förbund 'nor'; known, nearest first: norr, soder
                    norr  | ekonmi  | 2023K4 | unknown dataset 'ekonmi'; known, nearest first: ekonomi, avslut, deltagare, insatser
                    norr  | ekonomi | 2023   | '2023' is no period of ekonomi; write a quarter, for example 2023K4
                    norr  | ekonomi | 2023K3 | norr has delivered no ekonomi for 2023K3; it has for: 2023K4
                    soder | avslut  | 2023K3 | soder has delivered no avslut for 2023K3; it has for: nothing
                    """)
    void refusesWhatIsNotThere(String forbund, String dataset, String period, String told) {
        NightHome.Ended ended = home.finsamStatus("--history", forbund, dataset, period);
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.err()).isEqualTo("finsam: --history: %s\nTry 'finsam status --help'.\n".formatted(told));
    }
}
