package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file judged on the spot, as a night would. */
class CheckTests {

    @TempDir
    Path folder;

    @Test
    void saysOfARightFileThatItWouldBeAccepted() throws IOException {
        Path file = write("hoglandet/deltagare_2023K4.csv", "insats;kön;deltagare\nA;kvinna;12\nA;man;8\n");
        assertThat(check(file.toString()))
                .isEqualTo(new NightHome.Ended(
                        0,
                        """
                        Kontroll av hoglandet/deltagare_2023K4.csv

                        SKULLE GODKÄNNAS. Inget har lästs in: lämna filen som vanligt.

                        Teckenkodning: UTF-8
                        Rader utöver rubriken: 2, varav tomma och överhoppade 0, inlästa 2

                        Kontrollsummor, att jämföra med era egna:
                          deltagare: 20

                        Inga anmärkningar.

                        Sådant som bara syns när leveransen läggs bredvid andra är inte prövat här.
                        """,
                        ""));
    }

    @Test
    void saysWhatIsWrongAndKeepsNothing() throws IOException {
        Path file = write("desk/ekonomi_2023K4.csv", "insats;kategori;utfall\nA;individinriktad;16.200\n");
        NightHome.Ended ended = check("--member", "finnveden", file.toString());
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out())
                .startsWith("Kontroll av finnveden/ekonomi_2023K4.csv\n\nSKULLE UNDERKÄNNAS.")
                .contains("Rad 2, kolumn utfall, värde ”16.200”");
        assertThat(folder).isDirectoryNotContaining("glob:**var");
    }

    @Test
    void judgesEachFileAndPrintsJson() throws IOException {
        Path right = write("hoglandet/deltagare_2023K4.csv", "insats;kön;deltagare\nA;kvinna;12\n");
        Path wrong = write("hoglandet/ekonomi_2023K4.csv", "insats;kategori;utfall\nA;individinriktad;1;2\n");
        NightHome.Ended ended = check("--json", right.toString(), wrong.toString());
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out())
                .startsWith(
                        "{\"command\":\"check\",\"files\":[{\"file\":\"hoglandet/deltagare_2023K4.csv\",\"verdict\":\"accepted\","
                                + "\"row_count\":1,\"encoding\":\"UTF-8\",\"findings\":[]},")
                .contains("\"verdict\":\"rejected\"", "\"severity\":\"error\"", "\"line\":2");
    }

    @Test
    void judgesAFileOnceThatIsNamedTwice() throws IOException {
        String file = write("hoglandet/deltagare_2023K4.csv", "insats;kön;deltagare\nA;kvinna;12\n")
                .toString();
        NightHome.Ended ended = check(file, file);
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).containsOnlyOnce("Kontroll av hoglandet/deltagare_2023K4.csv");
    }

    @Test
    void repeatsNothingOfAPersonalNumber() throws IOException {
        Path file = write("hoglandet/deltagare_2023K4.csv", "insats;kön;deltagare\n19121212-1212;kvinna;12\n");
        NightHome.Ended ended = check(file.toString());
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out()).contains("Radera filen där den ligger").doesNotContain("1212-1212");
    }

    @Test
    void namesKnownMembersAndMissingFiles() throws IOException {
        Path file = write("hoglandt/deltagare_2023K4.csv", "insats;kön;deltagare\n");
        NightHome.Ended unknown = check(file.toString());
        assertThat(unknown.exitCode()).isEqualTo(64);
        assertThat(unknown.err())
                .contains(
                        "unknown member 'hoglandt'; name it with --member ID; known members, nearest first: hoglandet");
        NightHome.Ended missing = check("hoglandet/none_2023K4.csv");
        assertThat(missing.exitCode()).isEqualTo(64);
        assertThat(missing.err()).contains("hoglandet/none_2023K4.csv: no such file");
    }

    @Test
    void repeatsNoPersonalNumberOfAPlaceThatItRefuses() throws IOException {
        Path file = write("19121212-1212/deltagare_2023K4.csv", "insats;kön;deltagare\n");
        NightHome.Ended unknown = check(file.toString());
        assertThat(unknown.exitCode()).isEqualTo(64);
        assertThat(unknown.err()).contains("unknown member").doesNotContain("1212-1212");
        NightHome.Ended missing = check("hoglandet/19121212-1212_2023K4.csv");
        assertThat(missing.exitCode()).isEqualTo(64);
        assertThat(missing.err()).contains("no such file").doesNotContain("1212-1212");
    }

    @Test
    void refusesARootFolder() throws IOException {
        NightHome.Ended root = check("--member", "hoglandet", "/");
        assertThat(root.exitCode()).isEqualTo(64);
        assertThat(root.err()).contains("/: no such file");
    }

    private Path write(String place, String text) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static NightHome.Ended check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"check", "--jobs", "jobs"}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return NightHome.finsam(all);
    }
}
