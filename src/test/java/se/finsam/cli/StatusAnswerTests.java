package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.archive.HomeLine;
import se.finsam.archive.PublicationLine;
import se.finsam.archive.RunLine;
import se.finsam.archive.RunStartLine;
import se.finsam.delivery.FindingCode;

/** What status answers to programs: an exit code for monitoring, and JSON. */
class StatusAnswerTests {

    private static final String END = "2024-05-20T00:11:30.500Z";

    @TempDir
    Path folder;

    private WrittenHome home;

    @BeforeEach
    void declareMembers() throws IOException {
        home = new WrittenHome(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-21T02:11:30.500Z, 26h, 0, '26 h 0 min ago, within 26h'",
        "2024-05-21T02:11:31Z, 26h, 70, '26 h 0 min ago, not within 26h; see logs/finsam.log in HOME, and whether cron has started the night'",
        "2024-05-20T00:21:00Z, 10m, 0, '0 h 9 min ago, within 10m'",
        "2024-05-22T00:00:00Z, 2d, 0, '47 h 48 min ago, within 2d'",
    })
    void holdsTheLastGoodNightAgainstAnAge(String now, String age, int exitCode, String told) throws IOException {
        nights(65);
        assertThat(home.statusAt(now, "--max-age", age))
                .isEqualTo(new NightHome.Ended(
                        exitCode,
                        "finsam status: the last good night ended 2024-05-20T00:11:30Z, %s\n"
                                .formatted(
                                        told.replace("HOME", home.home().root().toString())),
                        ""));
    }

    @Test
    void countsNoNightThatFailedAndNoOtherCommand() throws IOException {
        nights(74);
        home.write(new RunLine(2, "publish", Instant.parse(END), 0, 0));
        NightHome.Ended ended = home.statusAt("2024-05-20T00:12:00Z", "--max-age", "26h");
        assertThat(ended.exitCode()).isEqualTo(70);
        assertThat(ended.out()).startsWith("finsam status: no night has ended well yet, not within 26h; see ");
    }

    @Test
    void endsWith70WhereThereIsNoHome() {
        assertThat(home.statusAt("2024-05-20T00:12:00Z", "--max-age", "26h").exitCode())
                .isEqualTo(70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "h", "1w", "0h", "-1h", "1.5h", "26 h", "9999999d"})
    void refusesWhatIsNoAge(String age) {
        NightHome.Ended ended = home.finsamStatus("--max-age=" + age);
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.err())
                .contains("'" + age + "' is no age; write a number and m, h or d behind it, for example 26h");
    }

    @Test
    void printsOneObject() throws IOException {
        home.write(
                new RunStartLine(1, "nightly", Instant.parse("2024-05-20T00:10:00Z")),
                new HomeLine(false),
                home.accepted("norr/ekonomi_2023K3", 1, "2024-05-20T00:10:01Z"),
                home.accepted("norr/deltagare_2024K1", 1, "2024-05-20T00:10:01Z"),
                home.rejected("norr/ekonomi_2023K3", 2, "2024-05-20T00:10:02Z", FindingCode.ROW_RULE),
                home.rejectedAndNotKept("norr/y.csv", 0, "2024-05-20T00:10:02Z", FindingCode.NAME_UNREADABLE),
                new PublicationLine(1, Instant.parse("2024-05-20T00:11:00Z"), List.of(), Map.of("norr", 3L), List.of()),
                new RunLine(1, "nightly", Instant.parse(END), 65, 3));

        NightHome.Ended ended = home.statusAt("2023-12-01T12:00:00Z", "--json", "--max-age", "26h");
        String run =
                "{'run':1,'command':'nightly','started_at':'2024-05-20T00:10:00Z','ended_at':'2024-05-20T00:11:30.500Z',"
                        + "'exit_code':65,'running':false,'killed':false}";
        assertThat(ended.out())
                .isEqualTo(
                        ("{'home':'HOME','at':'2023-12-01T12:00:00Z','example':false,'running':null,'last_night':" + run
                                        + ",'last_run':" + run
                                        + ",'last_good_night_ended_at':'2024-05-20T00:11:30.500Z','max_age':'26h',"
                                        + "'within_max_age':true,'edition':null,'members':['norr','soder'],'in_force':["
                                        + "{'forbund':'norr','dataset':'ekonomi','periods':[{'period':'2023K3','revision':1,"
                                        + "'received_at':'2024-05-20T00:10:01Z'}],'gaps':[]},"
                                        + "{'forbund':'norr','dataset':'deltagare','periods':[{'period':'2024K1','revision':1,"
                                        + "'received_at':'2024-05-20T00:10:01Z'}],'gaps':[]}],'missing':["
                                        + "{'forbund':'norr','dataset':'deltagare','period':'2023K3','due':'2023-11-15'},"
                                        + "{'forbund':'norr','dataset':'avslut','period':'2023K3','due':'2023-11-15'}],'waiting':["
                                        + "{'forbund':'norr','dataset':'ekonomi','period':'2023K3','revision':2,"
                                        + "'since':'2024-05-20T00:10:02Z','findings':'1 ROW_RULE','revision_in_force':1,"
                                        + "'receipt':'HOME/receipts/norr/ekonomi_2023K3.txt'}],'unreadable':[{'file':'norr/y.csv',"
                                        + "'received_at':'2024-05-20T00:10:02Z','findings':'1 NAME_UNREADABLE'}]}\n")
                                .replace('\'', '"')
                                .replace("HOME", home.home().root().toString()));
    }

    private void nights(int exitCode) throws IOException {
        home.write(
                new RunStartLine(1, "nightly", Instant.parse("2024-05-20T00:10:00Z")),
                new RunLine(1, "nightly", Instant.parse(END), exitCode, 3));
    }
}
