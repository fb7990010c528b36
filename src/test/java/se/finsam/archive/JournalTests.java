package se.finsam.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingCode;
import se.finsam.home.Home;
import se.finsam.masking.CountKey;
import se.finsam.masking.CountState;
import se.finsam.masking.PublishedCount;
import se.finsam.member.Dialect;
import se.finsam.member.Quarter;

class JournalTests {

    private static final Instant TIME = Instant.parse("2024-02-23T02:10:00.123Z");

    private static final DeliveryLine DELIVERY = new DeliveryLine(
            1,
            new DeliveryKey("hoglandet", "ekonomi", "2023K4"),
            1,
            "hoglandet/ekonomi_2023K4.csv",
            "ab12",
            97,
            "ab12",
            "rules",
            TIME,
            false,
            Dialect.STANDARD,
            "UTF-8",
            0,
            8,
            1,
            0,
            Map.of("utfall", new BigDecimal("7745914.00")),
            List.of(new Finding(FindingCode.NUMBER_FORMAT, 2L, "utfall", "16.200", "Å ”citat”", "Gör om")));

    private static final CountKey TOTAL =
            new CountKey("total", "forbund", "hoglandet", "participants", new Quarter(2023, 4), "ytd");
    private static final PublishedCount COUNT = new PublishedCount(
            new CountKey("insats", "forbund", "hoglandet", "se-höglandet", new Quarter(2023, 4), "ytd"),
            201,
            CountState.HIDDEN,
            "insats forbund hoglandet 2023K4 ytd",
            List.of(TOTAL));

    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        List<JournalLine> lines = List.of(
                new HomeLine(true),
                DELIVERY,
                new PublicationLine(1, TIME, List.of("2023K4"), Map.of("", 1L, "hoglandet", 3L), List.of(COUNT)),
                new RunStartLine(1, "nightly", TIME, true),
                new RunLine(1, "nightly", TIME, 65, 1));
        Journal.open(home()).append(lines);

        assertThat(Journal.open(home()).lines()).isEqualTo(lines);
    }

    @Test
    void writesOneObjectALine() throws IOException {
        Journal.open(home()).append(List.of(new HomeLine(false), new RunLine(1, "nightly", TIME, 0, 7)));

        assertThat(home().journal())
                .hasContent(
                        """
                        {"type":"home","example":false}
                        {"type":"run","run":1,"command":"nightly","ended_at":"2024-02-23T02:10:00.123Z","exit_code":0,"told_until":7}
                        """);
    }

    @Test
    void keepsFindingsThatSayTheSameOnceWithAllTheirPlaces() throws IOException {
        List<Finding> findings = List.of(
                point(2L, "1.5"), new Finding(FindingCode.ROW_WIDTH, 3L, null, null, "A.", "B."), point(4L, "2.5"));
        DeliveryLine line = withFindings(findings);
        Journal.open(home()).append(List.of(line));

        assertThat(Files.readString(home().journal()))
                .contains("\"message\":\"Regeln.\",\"next_step\":\"Gör om.\",\"places\":"
                        + "[{\"line\":2,\"value\":\"1.5\"},{\"line\":4,\"value\":\"2.5\"}]")
                .contains("{\"code\":\"ROW_WIDTH\",\"line\":3,\"message\":\"A.\",\"next_step\":\"B.\"}");
        assertThat(Journal.open(home()).lines()).containsExactly(line);
        assertThat(line.findings()).extracting(Finding::line).containsExactly(2L, 4L, 3L);
    }

    private static DeliveryLine withFindings(List<Finding> findings) {
        return new DeliveryLine(
                DELIVERY.deliveryId(),
                DELIVERY.key(),
                DELIVERY.revision(),
                DELIVERY.fileName(),
                DELIVERY.sha256(),
                DELIVERY.size(),
                DELIVERY.recognition(),
                DELIVERY.judgedBy(),
                DELIVERY.receivedAt(),
                DELIVERY.accepted(),
                new Dialect('\t', "IBM850", '.', Map.of("deltagare", Map.of("Antal", "deltagare")), true),
                DELIVERY.encoding(),
                DELIVERY.rowCount(),
                DELIVERY.rowsRead(),
                DELIVERY.rowsPassedOver(),
                DELIVERY.emptyColumns(),
                DELIVERY.sums(),
                findings);
    }

    private static Finding point(long line, String value) {
        return new Finding(FindingCode.NUMBER_FORMAT, line, "utfall", value, "Regeln.", "Gör om.");
    }

    /** As program version 0.2.0 wrote it. */
    @Test
    void readsLinesOfEarlierVersions() throws IOException {
        Files.createDirectories(home().archive());
        Files.writeString(
                home().journal(),
                """
                {"type":"delivery","delivery_id":1,"key":{"forbund":"hoglandet","dataset":"ekonomi","period":"2023K4"},\
                "revision":1,"file_name":"hoglandet/ekonomi_2023K4.csv","sha256":"ab12","size":97,"recognition":"ab12",\
                "judged_by":"rules","received_at":"2024-02-23T02:10:00.123Z","accepted":false,"encoding":"UTF-8",\
                "row_count":0,"rows_read":8,"rows_passed_over":1,"sums":{},"findings":[{"code":"NUMBER_FORMAT","line":2,\
                "column":"utfall","value":"1.5","message":"Regeln.","next_step":"Gör om."}]}
                """);

        DeliveryLine line = Journal.open(home()).lines(DeliveryLine.class).get(0);
        assertThat(line.findings()).containsExactly(point(2L, "1.5"));
        assertThat(line.dialect()).isNull();
        assertThat(line.emptyColumns()).isNull();
        assertThat(line.hasEverySum()).isFalse();
    }

    @Test
    void forgetsATornLastLine() throws IOException {
        Journal.open(home()).append(List.of(new HomeLine(true)));
        Files.writeString(home().journal(), "{\"type\":\"deliv", StandardOpenOption.APPEND);

        Journal mended = Journal.open(home());
        mended.append(List.of(DELIVERY));

        assertThat(Journal.open(home()).lines()).containsExactly(new HomeLine(true), DELIVERY);
    }

    @Test
    void readsWithoutTheLockWhatIsWhole() throws IOException {
        Journal.open(home()).append(List.of(new HomeLine(true), DELIVERY));
        Files.writeString(home().journal(), "{\"type\":\"deliv", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(home().journal());

        Journal read = Journal.read(home());

        assertThat(read.lines()).containsExactly(new HomeLine(true), DELIVERY);
        assertThatThrownBy(() -> read.append(List.of(DELIVERY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("%s was read without the lock, so nothing can be added", home().journal());
        assertThat(home().journal()).hasBinaryContent(before);
    }

    @Test
    void readsNothingWhereThereIsNoHome() throws IOException {
        Home none = new Home(folder.resolve("none"));
        assertThat(Journal.read(none).lines()).isEmpty();
        assertThat(none.root()).doesNotExist();
    }

    /** As program version 0.3.0 wrote it. */
    @Test
    void doesNotKnowTheWarningsOfPublicationsOfEarlierVersions() throws IOException {
        Files.createDirectories(home().archive());
        Files.writeString(
                home().journal(),
                """
                {"type":"publication","edition":1,"published_at":"2024-02-23T02:10:00.123Z","periods":["2023K4"]}
                """);
        assertThat(Journal.open(home()).lines())
                .containsExactly(new PublicationLine(1, TIME, List.of("2023K4"), null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"home\"}",
                "{\"type\":\"home\",\"example\":\"yes\"}",
                "{\"type\":\"home\",\"example\":true} {}",
                "{\"type\":\"hom\",\"example\":true}",
                "{\"type\":\"run_start\",\"run\":1,\"command\":\"nightly\",\"started_at\":\"soon\"}",
                "[]",
                "{\"type\":\"home\",\"exam",
                ""
            })
    void stopsAtEveryKindOfDamage(String line) throws IOException {
        Files.createDirectories(home().archive());
        Files.writeString(home().journal(), line + "\n");
        assertThatThrownBy(() -> Journal.read(home()))
                .isInstanceOf(IOException.class)
                .hasMessage("%s: line 1 is damaged; restore the file from its backup", home().journal());
    }

    @Test
    void stopsAtADamagedLine() throws IOException {
        Journal.open(home()).append(List.of(new HomeLine(true)));
        Files.writeString(home().journal(), "nonsense\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> Journal.open(home()))
                .isInstanceOf(IOException.class)
                .hasMessage("%s: line 2 is damaged; restore the file from its backup", home().journal());
    }

    @Test
    void givesEveryRunANumberOfItsOwn() throws IOException {
        Journal journal = Journal.open(home());
        assertThat(journal.startRun("nightly", TIME).run()).isEqualTo(1);
        assertThat(Journal.open(home()).startRun("nightly", TIME).run()).isEqualTo(2);
    }

    @Test
    void remembersWhoseVerdictHasNotBeenTold() throws IOException {
        Journal journal = Journal.open(home());
        journal.append(List.of(DELIVERY, new RunLine(1, "nightly", TIME, 70, 0)));
        assertThat(journal.untold()).containsExactly(DELIVERY);
        journal.append(List.of(new RunLine(2, "nightly", TIME, 65, 1)));
        assertThat(journal.untold()).isEmpty();
    }

    private Home home() {
        return new Home(folder);
    }
}
