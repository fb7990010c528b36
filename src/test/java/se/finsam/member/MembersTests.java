package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTests {

    private static final String FILE =
            """
            name = Finnvedens samordningsförbund
            organisation-number = 222000-2873
            county = jonkopings-lan
            municipalities = Gislaved, Gnosjö , Värnamo
            due.k1 = 05-15
            due.k2 = 08-31
            due.k3 = 11-15
            due.k4 = 02-15
            """;

    @TempDir
    Path folder;

    @Test
    void readsWhatAMemberFileDeclares() throws IOException {
        write("finnveden.properties", FILE);

        assertThat(Members.read(folder).all())
                .containsExactly(new Member(
                        "finnveden",
                        "Finnvedens samordningsförbund",
                        "222000-2873",
                        "jonkopings-lan",
                        List.of("Gislaved", "Gnosjö", "Värnamo"),
                        new TreeMap<>(Map.of(
                                1, MonthDay.of(5, 15),
                                2, MonthDay.of(8, 31),
                                3, MonthDay.of(11, 15),
                                4, MonthDay.of(2, 15))),
                        FigureStyle.CUMULATIVE,
                        Dialect.STANDARD,
                        List.of()));
    }

    @Test
    void namesTheKnownKeysNearestFirstWhereOneIsMisspelt() throws IOException {
        write("finnveden.properties", FILE.replace("county", "contry"));

        assertThatThrownBy(() -> Members.read(folder))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "%s: unknown key 'contry'; known keys, nearest first: county, name, charset, due.k1, due.k2,"
                                + " due.k3, due.k4, figures, sexes, delimiter, decimal-sign, municipalities,"
                                + " headers.<dataset>, not-personal-numbers, organisation-number",
                        folder.resolve("finnveden.properties"));
    }

    @Test
    void readsThatFiguresAreOfTheQuarterAlone() throws IOException {
        write("finnveden.properties", FILE + "figures = per-quarter \n");

        assertThat(Members.read(folder).all()).extracting(Member::figures).containsExactly(FigureStyle.PER_QUARTER);
    }

    @Test
    void namesWhatFiguresMayBeWhereItIsMisspelt() throws IOException {
        write("finnveden.properties", FILE + "figures = per-quater\n");

        assertThatThrownBy(() -> Members.read(folder))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "%s: figures = per-quater is not known; known, nearest first: per-quarter, cumulative",
                        folder.resolve("finnveden.properties"));
    }

    @Test
    void stopsAtAMissingKey() throws IOException {
        write("finnveden.properties", FILE.replace("name = Finnvedens samordningsförbund\n", ""));

        assertThatThrownBy(() -> Members.read(folder)).hasMessageContaining("the key 'name' is missing or empty");
    }

    @Test
    void stopsAtAKeyThatStandsTwice() throws IOException {
        write("finnveden.properties", FILE + "name = Ett annat\n");

        assertThatThrownBy(() -> Members.read(folder)).hasMessageContaining("the key 'name' stands twice");
    }

    @Test
    void stopsAtADayThatIsNone() throws IOException {
        write("finnveden.properties", FILE.replace("05-15", "15 maj"));

        assertThatThrownBy(() -> Members.read(folder))
                .hasMessageEndingWith("due.k1 = 15 maj is not a month and a day; write for example due.k1 = 05-15");
    }

    @Test
    void stopsAtAFileThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("finnveden.properties"), FILE.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Members.read(folder)).hasMessageEndingWith("is not UTF-8; save it as UTF-8");
    }

    @Test
    void stopsAtAnIdThatCouldBeAPath() throws IOException {
        write("..finn veden.properties", FILE);

        assertThatThrownBy(() -> Members.read(folder)).hasMessageContaining("the name of the file is the member's id");
    }

    @Test
    void stopsWhereThereIsNoMember() {
        assertThatThrownBy(() -> Members.read(folder)).hasMessageContaining("holds no member file");
        assertThatThrownBy(() -> Members.read(folder.resolve("none"))).hasMessageContaining("no such folder");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
