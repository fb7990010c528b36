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

/** What becomes of a period's report when a delivery is corrected, and when the report is fixed. */
class ReportEditionTests {

    private static final String SPENDING = "finnveden/ekonomi_2023K4.csv";

    @TempDir
    Path folder;

    private @Nullable NightHome opened;

    @BeforeEach
    void haveTheFirstNight() throws IOException {
        opened = new NightHome(folder);
        opened.haveTheFirstNight();
    }

    private NightHome night() {
        return Objects.requireNonNull(opened);
    }

    private String page(String file) throws IOException {
        return pageIn("2023K4", file);
    }

    private String pageIn(String folder, String file) throws IOException {
        return Files.readString(night().current("report/" + folder).resolve(file));
    }

    private String index() throws IOException {
        return Files.readString(night().current("report/index.html"));
    }

    /** 5 782 200 and one more is 5 782 201 kr, divided by 77: 75 093,519… */
    @Test
    void saysWhatACorrectionHasChanged() throws IOException {
        assertThat(page("rapport.html"))
                .contains("Utgåva 1, uppgifter mottagna till och med ")
                .doesNotContain("Rättelser");
        night().change(SPENDING, "751686", "751687");

        assertThat(night().nightly().out()).endsWith("edition 2 published, reports: 2023K4\n");
        assertThat(page("rapport.html"))
                .contains("Utgåva 2, uppgifter mottagna till och med ", ", ersätter utgåva 1.", "<h2 id=\"rattelser\">")
                .containsPattern(
                        "<th scope=\"row\">Jönköpings län: Kostnad per deltagare</th>\\s*<td>Kostnad per deltagare, alla"
                                + " kostnader</td>\\s*<td>Finnvedens samordningsförbund</td>\\s*<td>75 093,51 kr; 5 782 200,00 kr / 77"
                                + " deltagare</td>\\s*<td>75 093,52 kr; 5 782 201,00 kr / 77 deltagare</td>");
        assertThat(page("rapport.html").split("<h2 id=\"rattelser\">", 2)[1])
                .doesNotContain("<td>Höglandets samordningsförbund</td>");
        assertThat(index()).contains(">helåret 2023, utgåva 2</a>", "<td>1, ersatt</td>");
    }

    /**
     * IT-spåret had 1 of Finnveden's 77, so Samverkansteam's 76 was hidden too. Corrected to 9 of 85 both could be printed, but
     * then everybody could work out what the first edition hid.
     */
    @Test
    void hidesInASecondEditionWhatWouldRevealTheFirst() throws IOException {
        assertThat(finnvedensRow("IT-spåret")).contains("<strong>..</strong>");
        assertThat(finnvedensRow("Samverkansteam Finnveden")).contains("<strong>..</strong>");
        night().change("finnveden/deltagare_2023K4.csv", "IT-spåret;totalt;1;;", "IT-spåret;totalt;9;;");
        night().nightly();

        assertThat(page("rapport.html")).contains("Utgåva 2, ");
        assertThat(finnvedensRow("IT-spåret")).contains("<strong>..</strong>").doesNotContain("<strong>9<");
        assertThat(finnvedensRow("Samverkansteam Finnveden"))
                .contains("<strong>..</strong>")
                .doesNotContain("<strong>76<");
    }

    private String finnvedensRow(String insats) throws IOException {
        String table = page("rapport.html").split("<strong>Insatser: Finnvedens samordningsförbund<", 2)[1];
        return table.split("<th scope=\"row\">" + insats + "<", 2)[1].split("</tr>", 2)[0];
    }

    @Test
    void keepsTheEditionOfWhatDoesNotChange() throws IOException {
        String before = page("rapport.html");
        night().deliver("finnveden/ekonomi_2024K1.csv", "insats;kategori;utfall", ";administration;5");

        assertThat(night().nightly().out()).endsWith("edition 2 published, reports: 2024K1\n");
        assertThat(page("rapport.html")).isEqualTo(before);
        assertThat(night().current("report/2024K1/rapport.html")).content().contains("Utgåva 1, ");
    }

    @Test
    void leavesAFixedReportAndPutsLaterEditionsBeside() throws IOException {
        String fixed = page("rapport.html");
        assertThat(night().run("fastställ", "2023K4").out()).endsWith("edition 2 published\n");
        assertThat(index()).containsPattern("utgåva 1</a></th>\\s*<td>1</td>\\s*<td>[0-9-]+</td>\\s*<td>[0-9-]+</td>");
        night().change(SPENDING, "751686", "751687");
        night().nightly();
        night().change(SPENDING, "751687", "751688");
        night().nightly();

        assertThat(page("rapport.html")).isEqualTo(fixed);
        assertThat(night().current("report/2023K4-utgava-2")).doesNotExist();
        String later = pageIn("2023K4-utgava-3", "rapport.html");
        assertThat(later)
                .contains("Utgåva 3, ", "ersätter utgåva 2.", "Utgåva 1 är fastställd och finns kvar bredvid.");
        assertThat(index())
                .contains(
                        "href=\"2023K4/rapport.html\"", "href=\"2023K4-utgava-3/rapport.html\"", "<td>2, ersatt</td>");

        night().run("faststall", "2023K4");
        assertThat(page("rapport.html")).isEqualTo(later);
        assertThat(pageIn("2023K4-utgava-1", "rapport.html")).isEqualTo(fixed);
    }

    @Test
    void fixesOnce() throws IOException {
        night().run("fastställ", "2023K4");
        assertThat(night().run("fastställ", "2023K4").out()).endsWith("nothing new; edition 2 in force\n");
    }

    @Test
    void fixesNoReportThatIsNotThere() {
        NightHome.Ended ended = night().run("fastställ", "2019K4");
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err()).contains("there is no report for 2019K4 to fix; there are reports for 2023K4");
    }
}
