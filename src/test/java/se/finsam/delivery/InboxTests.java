package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.dataset.Datasets;
import se.finsam.member.ConfigurationException;
import se.finsam.member.DeclaredMembers;
import se.finsam.member.Members;

class InboxTests {

    private static final Members MEMBERS = DeclaredMembers.of("hoglandet");

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
                "deltagare_2023K4.txt",
                "deltagare_2023K4",
                "deltagare_2023K4 (1).csv",
            })
    void saysSoWhereANameCannotBeRead(String name) throws Exception {
        put("hoglandet/" + name);

        assertThat(only().findings()).extracting(Finding::code).containsExactly(FindingCode.NAME_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "deltagare_2023K4.xlsx, deltagare_2023K4.xlsx är en Excel-arbetsbok (xlsx).",
        "deltagare_2023K4.csv.zip, deltagare_2023K4.csv.zip är en packad fil (zip).",
        "deltagare_2023K4.zip, deltagare_2023K4.zip är en packad fil (zip).",
        "deltagare_2023K4.csv.gz, deltagare_2023K4.csv.gz är en packad fil (gzip).",
        "DELTAGARE_2023k4.ODS, DELTAGARE_2023k4.ODS är ett kalkylark från LibreOffice (ods).",
    })
    void tellsTheSenderOfAFileThatIsNoCsv(String name, String message) throws Exception {
        put("hoglandet/" + name);

        FoundFile found = only();
        assertThat(found.key()).isEqualTo(new DeliveryKey("hoglandet", "deltagare", "2023K4"));
        assertThat(found.findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(FindingCode.NOT_CSV, message));
    }

    @Test
    void takesTheCsvBesideTheWorkbookItWasMadeFrom() throws Exception {
        put("hoglandet/deltagare_2023K4.csv");
        put("hoglandet/deltagare_2023K4.xlsx");

        assertThat(inbox().files())
                .extracting(FoundFile::place, found -> found.key() != null, found -> found.findings()
                        .size())
                .containsExactly(
                        tuple("hoglandet/deltagare_2023K4.csv", true, 0),
                        tuple("hoglandet/deltagare_2023K4.xlsx", false, 1));
    }

    @Test
    void tellsAllThatIsWrongWithAName() throws Exception {
        Files.createDirectory(folder.resolve("hoglndet"));
        put("hoglndet/deltagre_2023K4.csv.zip");

        assertThat(only().findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FORBUND_UNKNOWN, FindingCode.NOT_CSV, FindingCode.NAME_UNREADABLE);
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

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED, MEMBERS).judge(ReadFile.read(only()));
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
    void waitsUntilAFileHasBeenAtRestForAMoment() throws Exception {
        put("hoglandet/deltagare_2023K4.csv");
        Path file = folder.resolve("hoglandet/deltagare_2023K4.csv");
        FoundFile found = only();
        assertThat(inbox().isQuiet(found)).isFalse();

        inbox().awaitQuiet(List.of(found));
        assertThat(inbox().isQuiet(found)).isTrue();

        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3_600)));
        assertThat(inbox().isQuiet(found)).isTrue();
    }

    @Test
    void tellsOfALinkInThePlaceOfAFolder() throws Exception {
        Files.createSymbolicLink(folder.resolve("finnveden"), Path.of("/proc/self/mem"));
        put("hoglandet/deltagare_2023K4.csv");

        assertThat(inbox().files())
                .extracting(FoundFile::place, found -> found.key() != null)
                .containsExactly(tuple("finnveden", false), tuple("hoglandet/deltagare_2023K4.csv", true));
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

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED, MEMBERS).judge(ReadFile.read(only()));
        assertThat(judgement.content()).isNull();
        assertThat(judgement.findings())
                .extracting(Finding::code, Finding::line, Finding::value)
                .containsExactly(tuple(FindingCode.PERSONAL_DATA, 2L, null));
        assertThat(judgement.toString()).doesNotContain("9802");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a 900101\u200B-9802.csv", "a 900101\t-9802.csv", "900101\u00AD9802.csv", "900101_9802.csv"})
    void hidesANumberThatIsPartedByWhatDoesNotShow(String name) throws Exception {
        put("hoglandet/" + name);

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED, MEMBERS).judge(ReadFile.read(only()));
        assertThat(judgement.place()).isEqualTo("hoglandet/(filnamnet visas inte)");
        assertThat(judgement.toString()).doesNotContain("9802", "900101");
    }

    @Test
    void findsANumberThatALineBreakInACellParts() throws Exception {
        Files.writeString(
                folder.resolve("hoglandet/deltagare_2023K4.csv"), "insats;kön;deltagare\n\"A 900101\n9802\";man;1\n");

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED, MEMBERS).judge(ReadFile.read(only()));
        assertThat(judgement.content()).isNull();
        assertThat(judgement.isKept()).isFalse();
        assertThat(judgement.findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.PERSONAL_DATA, 2L));
    }

    @Test
    void hidesANameThatHoldsAPersonalNumber() throws Exception {
        put("hoglandet/deltagare_900101-9802.csv");

        Judgement judgement = new DeliveryJudge(Datasets.DELIVERED, MEMBERS).judge(ReadFile.read(only()));
        assertThat(judgement.place()).isEqualTo("hoglandet/(filnamnet visas inte)");
        assertThat(judgement.findings()).extracting(Finding::code).containsExactly(FindingCode.PERSONAL_DATA);
        assertThat(judgement.toString()).doesNotContain("9802");
    }

    /** A file of the kernel's that is there, and that nobody can read from its start. */
    @Test
    void rejectsAFileThatCannotBeReadAndJudgesItWhenItCan() throws Exception {
        ReadFile unreadable = ReadFile.read(kernelFile("/proc/self/mem"));

        assertThat(new DeliveryJudge(Datasets.DELIVERED, MEMBERS)
                        .judge(unreadable)
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.NOT_READABLE);
        assertThat(unreadable.stamp()).endsWith("NOT_READABLE");
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
