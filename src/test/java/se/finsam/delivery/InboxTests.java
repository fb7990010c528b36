package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.dataset.Datasets;
import se.finsam.member.ConfigurationException;
import se.finsam.member.FigureStyle;
import se.finsam.member.Member;
import se.finsam.member.Members;

class InboxTests {

    private static final Members MEMBERS = new Members(List.of(new Member(
            "hoglandet",
            "Höglandets samordningsförbund",
            null,
            "jonkopings-lan",
            List.of(),
            new TreeMap<>(),
            FigureStyle.CUMULATIVE)));

    @TempDir
    Path folder;

    @BeforeEach
    void makeForbundFolder() throws Exception {
        Files.createDirectory(folder.resolve("hoglandet"));
    }

    @ParameterizedTest
    @CsvSource({
        "deltagare_2023K4.csv, deltagare, 2023K4",
        "Deltagare_2023k4.CSV, deltagare, 2023K4",
        "ekonomi_2024K1.csv, ekonomi, 2024K1",
    })
    void readsWhatADeliveryIsAbout(String name, String dataset, String period) throws Exception {
        put("hoglandet/" + name);

        FoundFile found = only();
        assertThat(found.key()).isEqualTo(new DeliveryKey("hoglandet", dataset, period));
        assertThat(found.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deltagare_2023K5.csv",
                "deltagare_2023.csv",
                "deltagre_2023K4.csv",
                "deltagare-2023K4.csv",
                "deltagare_2023K4.xlsx",
                "deltagare_2023K4.csv.zip",
                "deltagare_2023K4 (1).csv",
            })
    void saysSoWhereANameCannotBeRead(String name) throws Exception {
        put("hoglandet/" + name);

        assertThat(only().findings()).extracting(Finding::code).containsExactly(FindingCode.NAME_UNREADABLE);
    }

    @Test
    void listsTheKnownDatasetsNearestFirst() throws Exception {
        put("hoglandet/ekonmi_2023K4.csv");

        assertThat(only().findings().get(0).message())
                .isEqualTo("Namnet börjar med ekonmi, som inte är något dataset. De som tas emot (mest lika först):"
                        + " ekonomi, avslut, deltagare, insatser.");
    }

    @Test
    void saysSoWhereTheFolderIsNoMember() throws Exception {
        Files.createDirectory(folder.resolve("hoglndet"));
        put("hoglndet/deltagare_2023K4.csv");

        assertThat(only().findings()).extracting(Finding::code).containsExactly(FindingCode.FORBUND_UNKNOWN);
    }

    @Test
    void rejectsTwoFilesThatMeanTheSameDelivery() throws Exception {
        put("hoglandet/deltagare_2023K4.csv");
        put("hoglandet/Deltagare_2023k4.csv");

        FoundFile found = only();
        assertThat(found.place()).isEqualTo("hoglandet/Deltagare_2023k4.csv, hoglandet/deltagare_2023K4.csv");
        assertThat(found.findings()).extracting(Finding::code).containsExactly(FindingCode.DELIVERED_TWICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thumbs.db",
                "desktop.ini",
                ".DS_Store",
                "~$deltagare_2023K4.xlsx",
                ".deltagare_2023K4.csv",
                "deltagare_2023K4.csv.part",
                "deltagare_2023K4.tmp",
                "deltagare_2023K4.csv.filepart",
            })
    void passesOverWhatSystemsLeaveAndWhatIsStillWritten(String name) throws Exception {
        put("hoglandet/" + name);

        assertThat(inbox().files()).isEmpty();
    }

    @Test
    void rejectsLinksAndFolders() throws Exception {
        Files.createDirectory(folder.resolve("hoglandet/deltagare_2023K4.csv"));
        Files.createSymbolicLink(folder.resolve("hoglandet/ekonomi_2023K4.csv"), Path.of("nowhere"));

        assertThat(inbox().files())
                .allSatisfy(found ->
                        assertThat(found.findings()).extracting(Finding::code).containsExactly(FindingCode.NOT_A_FILE))
                .hasSize(2);
    }

    @Test
    void judgesLinksWithoutFollowingThem() throws Exception {
        Files.createSymbolicLink(folder.resolve("hoglandet/ekonomi_2023K4.csv"), Path.of("nowhere"));

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED).judge(ReadFile.read(only()));
        assertThat(judgement.isAccepted()).isFalse();
        assertThat(judgement.content()).isNull();
    }

    @Test
    void saysSoWhereAFileLiesOutsideTheFolders() throws Exception {
        put("deltagare_2023K4.csv");
        put(Inbox.EXAMPLE_MARK);

        assertThat(only().findings()).extracting(Finding::code).containsExactly(FindingCode.NAME_UNREADABLE);
        assertThat(inbox().isExample()).isTrue();
    }

    @Test
    void showsNoControlCharactersOfAName() throws Exception {
        put("hoglandet/eko\nnomi\u001B[31m_2023K4.csv");

        assertThat(only().place()).isEqualTo("hoglandet/eko·nomi·[31m_2023K4.csv");
    }

    @Test
    void stopsWhereThereIsNoInbox() {
        assertThatThrownBy(() -> new Inbox(folder.resolve("none"), MEMBERS, Datasets.DELIVERED))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith("no such folder; name the inbox with --inbox DIR");
    }

    @Test
    void keepsNothingOfAFileWithAPersonalNumber() throws Exception {
        Files.writeString(
                folder.resolve("hoglandet/deltagare_2023K4.csv"), "insats;kön;deltagare\nEnter 900101-9802;man;1\n");

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED).judge(ReadFile.read(only()));
        assertThat(judgement.content()).isNull();
        assertThat(judgement.findings())
                .extracting(Finding::code, Finding::line, Finding::value)
                .containsExactly(tuple(FindingCode.PERSONAL_DATA, 2L, null));
        assertThat(judgement.toString()).doesNotContain("9802");
    }

    @Test
    void hidesANameThatHoldsAPersonalNumber() throws Exception {
        put("hoglandet/deltagare_900101-9802.csv");

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED).judge(ReadFile.read(only()));
        assertThat(judgement.place()).isEqualTo("hoglandet/(filnamnet visas inte)");
        assertThat(judgement.findings()).extracting(Finding::code).containsExactly(FindingCode.PERSONAL_DATA);
        assertThat(judgement.toString()).doesNotContain("9802");
    }

    /** A file of the kernel's that is there, and that nobody can read from its start. */
    @Test
    void rejectsAFileThatCannotBeReadAndJudgesItWhenItCan() throws Exception {
        ReadFile unreadable = ReadFile.read(kernelFile("/proc/self/mem"));

        assertThat(new DeliveryJudge(Datasets.DELIVERED).judge(unreadable).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOT_READABLE);
        assertThat(unreadable.stamp()).endsWith("not readable");
    }

    /** A file of the kernel's whose content is longer than its size says, as of one that grows while it is read. */
    @Test
    void leavesAFileThatChangesWhileItIsRead() {
        assertThatThrownBy(() -> ReadFile.read(kernelFile("/proc/self/status"))).isInstanceOf(FileMovedException.class);
    }

    private static FoundFile kernelFile(String path) {
        assumeTrue(Files.isRegularFile(Path.of(path)), "no such file on this system: " + path);
        DeliveryKey key = new DeliveryKey("hoglandet", "deltagare", "2023K4");
        return new FoundFile("hoglandet/deltagare_2023K4.csv", List.of(Path.of(path)), key, List.of());
    }

    private FoundFile only() throws IOException {
        List<FoundFile> files = inbox().files();
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private Inbox inbox() throws IOException {
        return new Inbox(folder, MEMBERS, Datasets.DELIVERED);
    }

    private void put(String place) throws IOException {
        Files.writeString(folder.resolve(place), "");
    }
}
