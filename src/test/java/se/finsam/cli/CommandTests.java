package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTests {

    @TempDir
    Path folder;

    @Test
    void answersQueriesAsCsv() throws IOException {
        NightHome night = new NightHome(folder);
        night.nightly();
        String home = night.home().toString();

        assertThat(NightHome.finsam(
                        "query",
                        "--home",
                        home,
                        "select area, status from kpi.cost_per_participant where basis = 'exit' and time_window = 'ytd'"
                                + " order by area"))
                .isEqualTo(new NightHome.Ended(
                        0,
                        """
                        area,status\r
                        finnveden,partial\r
                        hoglandet,partial\r
                        jonkopings-lan,partial\r
                        sodra-vatterbygden,partial\r
                        """,
                        ""));
        assertThat(NightHome.finsam("query", "--home", home, "select nonsense").exitCode())
                .isEqualTo(64);
        assertThat(NightHome.finsam("query", "--home", home, "create table core.x (i int)")
                        .exitCode())
                .isEqualTo(64);
        assertThat(NightHome.finsam("query", "--home", home, "select * from read_text('/etc/hostname')")
                        .exitCode())
                .isEqualTo(64);
    }

    @Test
    void saysThatNothingIsPublishedYet() {
        NightHome.Ended ended = NightHome.finsam("query", "--home", folder.toString(), "select 1");
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err()).contains("nothing is published in " + folder + " yet; run nightly first");
    }

    @Test
    void printsAnEmptyDelivery() {
        assertThat(NightHome.finsam("template", "ekonomi"))
                .isEqualTo(new NightHome.Ended(0, "\uFEFFinsats;kategori;budget;prognos;utfall\r\n", ""));
    }

    @Test
    void writesAWorkbookAndNeverOverOneThatIsThere() throws IOException {
        Path file = folder.resolve("deltagare.xlsx");
        assertThat(NightHome.finsam("template", "deltagare", "--xlsx", file.toString()))
                .isEqualTo(new NightHome.Ended(0, "", ""));
        byte[] written = Files.readAllBytes(file);

        NightHome.Ended again = NightHome.finsam("template", "deltagare", "--xlsx", file.toString());
        assertThat(again.exitCode()).isEqualTo(64);
        assertThat(again.err()).contains(file + " is there already; name another file, or remove it first");
        assertThat(Files.readAllBytes(file)).isEqualTo(written).startsWith('P', 'K');
    }

    @Test
    void saysThatTheFolderForAWorkbookIsMissing() {
        Path file = folder.resolve("nowhere/deltagare.xlsx");
        NightHome.Ended ended = NightHome.finsam("template", "deltagare", "--xlsx", file.toString());
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.err()).startsWith("finsam: %s: there is no such folder; make it first\n".formatted(file));
    }

    @Test
    void listsTheKnownDatasetsNearestFirst() {
        NightHome.Ended ended = NightHome.finsam("template", "deltagre");
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.err())
                .startsWith("finsam: unknown dataset 'deltagre'; known datasets, nearest first: deltagare, ekonomi");
    }

    @Test
    void refusesWrongUsage() {
        assertThat(NightHome.finsam("nightly", "--perod", "2023K4").exitCode()).isEqualTo(64);
        assertThat(NightHome.finsam("nightly", "--period", "2023").err())
                .contains("'2023' is no quarter; write for example 2023K4");
        assertThat(NightHome.finsam("nightli").exitCode()).isEqualTo(64);
        assertThat(NightHome.finsam().exitCode()).isEqualTo(64);
    }

    @Test
    void namesAnInboxThatIsNotThere() {
        NightHome.Ended ended = NightHome.finsam(
                "nightly",
                "--inbox",
                folder.resolve("none").toString(),
                "--home",
                folder.resolve("home").toString());
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err()).contains(folder.resolve("none") + ": no such folder; name the inbox with --inbox DIR");
    }
}
