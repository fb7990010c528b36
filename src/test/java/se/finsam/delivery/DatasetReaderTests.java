package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.member.HeaderKey;

@Tag("core")
class DatasetReaderTests {

    @Test
    void readsRowsWithTheirLinesAndControlSums() {
        DatasetReader.Result result = spending(
                """
                insats;kategori;budget;prognos;utfall
                SE-Höglandet;individinriktad;;;3 760 701

                ;ej uppdelat;8 054 000,50;;-1
                """);

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows())
                .containsExactly(
                        new Row(
                                2,
                                Arrays.asList(
                                        "SE-Höglandet", "individinriktad", null, null, new BigDecimal("3760701.00"))),
                        new Row(
                                4,
                                Arrays.asList(
                                        null,
                                        "ej uppdelat",
                                        new BigDecimal("8054000.50"),
                                        null,
                                        new BigDecimal("-1.00"))));
        assertThat(result.reading())
                .isEqualTo(new Reading(
                        "UTF-8",
                        3,
                        1,
                        0,
                        Map.of("budget", new BigDecimal("8054000.50"), "utfall", new BigDecimal("3760700.00"))));
    }

    @Test
    void takesColumnsInAnyOrderAndSpelling() {
        DatasetReader.Result result = participants(
                """
                KON;Insats ; DELTAGARE;hemforbund
                Kvinna; Enter ;24;
                """);

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows())
                .containsExactly(new Row(2, Arrays.asList("Enter", null, "kvinna", null, null, 24, null, null)));
    }

    @Test
    void takesUnderscoresInHeaders() {
        assertThat(HeaderKey.of("Tidigare_namn")).isEqualTo(HeaderKey.of("tidigare  namn"));
        assertThat(HeaderKey.of("MÅL_ARBETE_STUDIER")).isEqualTo("mal arbete studier");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1252, Windows-1252"})
    void statesTheEncoding(String charset, String stated) {
        byte[] content = "insats;kategori;utfall\nÅterväg;strukturövergripande;1\n".getBytes(Charset.forName(charset));
        DatasetReader.Result result = new DatasetReader(dataset("ekonomi")).read(content, "hoglandet");

        assertThat(result.reading().encoding()).isEqualTo(stated);
        assertThat(result.rows().get(0).values()).startsWith("Återväg", "strukturövergripande");
    }

    @Test
    void takesAByteOrderMarkAndASeparatorLine() {
        DatasetReader.Result result = spending("\uFEFFsep=;\r\ninsats;kategori;utfall\r\n;administration;5\r\n");

        assertThat(result.reading().encoding()).isEqualTo("UTF-8 med BOM");
        assertThat(result.rows()).extracting(Row::line).containsExactly(3L);
        assertThat(result.reading().rows()).isEqualTo(1);
    }

    @Test
    void passesOverEmptyRowsAndEmptyColumnsAtTheRight() {
        DatasetReader.Result result = spending(
                """
                insats;kategori;utfall;;
                ;administration;5;;
                ;;;;
                ;"ny verksamhet";6
                \u00A0
                """);

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows()).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(result.reading())
                .extracting(Reading::rows, Reading::passedOver)
                .containsExactly(4L, 2L);
    }

    @Test
    void countsLinesInsideQuotes() {
        DatasetReader.Result result =
                spending("insats;kategori;utfall\n\"Uppdrag\nsamverkan\";administration;1\n;fel;2");

        assertThat(result.findings()).extracting(Finding::line).containsExactly(4L);
    }

    @Test
    void tellsLineColumnValueRuleAndNextStep() {
        assertThat(spending("insats;kategori;utfall\nEnter;individinriktat;16.200\n")
                        .findings())
                .containsExactly(
                        new Finding(
                                FindingCode.VALUE_NOT_ALLOWED,
                                2L,
                                "kategori",
                                "individinriktat",
                                "Värdet är inte tillåtet. Det ska vara något av: individinriktad, strukturövergripande,"
                                        + " administration, ny verksamhet, ej uppdelat.",
                                "Menade du individinriktad? Rätta värdet."),
                        new Finding(
                                FindingCode.NUMBER_FORMAT,
                                2L,
                                "utfall",
                                "16.200",
                                "Värdet går inte att läsa som ett belopp i kronor med högst två decimaler, från"
                                        + " -1 000 000 000 till 1 000 000 000: punkt är varken decimaltecken eller"
                                        + " tusentalsavgränsare; skriv decimaler med komma.",
                                "Skriv talet som 1234, 1 234 eller 1 234,50; lämna cellen tom om uppgiften saknas."));
    }

    @Test
    void namesAnUnknownColumnAndOneThatIsMissing() {
        List<Finding> findings =
                spending("insats;categori;utfal\n;administration;1\n").findings();

        assertThat(findings)
                .extracting(Finding::code, Finding::column)
                .containsExactly(
                        tuple(FindingCode.COLUMN_MISSING, "kategori"),
                        tuple(FindingCode.COLUMN_UNKNOWN, "categori"),
                        tuple(FindingCode.COLUMN_UNKNOWN, "utfal"));
        assertThat(findings.get(2).message())
                .isEqualTo("Kolumnen känns inte igen. Kolumner i ekonomi (mest lika först): utfall, budget, insats,"
                        + " kategori, prognos.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COLUMN_TWICE    | insats;kategori;utfall;Utfall\\n;administration;1;2",
                "HEADER_MISSING  | ''",
                "HEADER_MISSING  | ;;\\n;;",
                "ROW_WIDTH       | insats;kategori;utfall\\n;administration;1;2",
                "ROW_WIDTH       | insats;kategori;utfall\\n;administration",
                "QUOTE_BROKEN    | insats;kategori;utfall\\n\"Enter;administration;1",
                "QUOTE_BROKEN    | insats;kategori;utfall\\n\"Enter\"x;administration;1",
                "VALUE_MISSING   | insats;kategori;utfall\\nEnter;;1",
                "TOTAL_ROW       | insats;kategori;utfall\\nSumma;administration;1",
                "TOTAL_ROW       | insats;kategori;utfall\\n TOTALT ;administration;1",
                "NUMBER_RANGE    | insats;kategori;utfall\\n;administration;1000000000,01",
                "NUMBER_RANGE    | insats;kategori;utfall\\n;administration;1,005",
                "KEY_TWICE       | insats;kategori;utfall\\nEnter;administration;1\\nenter ;Administration;2",
                "KEY_TWICE       | insats;kategori;utfall\\n;administration;1\\n;administration;2",
            })
    void refusesSpending(FindingCode code, String lines) {
        assertThat(spending(lines.replace("\\n", "\n")).findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER_RANGE      | insats;kön;deltagare\\nEnter;man;-1",
                "NUMBER_RANGE      | insats;kön;deltagare\\nEnter;man;1000001",
                "NUMBER_RANGE      | insats;kön;deltagare\\nEnter;man;1,5",
                "NUMBER_FORMAT     | insats;kön;deltagare\\nEnter;man;5 kr",
                "VALUE_MISSING     | insats;kön;deltagare\\n;man;1",
                "VALUE_NOT_ALLOWED | insats;kön;deltagare\\nEnter;flicka;1",
                "VALUE_NOT_ALLOWED | insats;kön;ålder;deltagare\\nEnter;man;30-16;1",
                "VALUE_NOT_ALLOWED | insats;kön;ålder;deltagare\\nEnter;man;-;1",
                "VALUE_NOT_ALLOWED | insats;kön;ålder;deltagare\\nEnter;man;30+;1",
                "ROW_RULE          | insats;kön;deltagare;nya\\nEnter;man;1;2",
                "ROW_RULE          | insats;kön;deltagare;avslutade\\nEnter;man;1;2",
                "KEY_TWICE         | insats;kön;hemförbund;deltagare\\nEnter;man;;1\\nEnter;man;Hoglandet;2",
            })
    void refusesParticipants(FindingCode code, String lines) {
        assertThat(participants(lines.replace("\\n", "\n")).findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16-29", "-29", "30-", "16–29"})
    void takesBandsOfAge(String band) {
        assertThat(participants("insats;kön;ålder;deltagare\nEnter;man;" + band + ";1\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void comparesNothingWithABlankCell() {
        assertThat(participants("insats;kön;deltagare;nya;avslutade\nEnter;totalt;;19;20\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void loadsNothingOfAFileWithAnError() {
        DatasetReader.Result result = spending("insats;kategori;utfall\n;administration;1\n;fel;2\n");

        assertThat(result.rows()).isEmpty();
        assertThat(result.reading()).isEqualTo(new Reading("UTF-8", 2, 0, 0, Map.of()));
    }

    @Test
    void refusesAFileThatMixesEncodings() {
        byte[] mixed =
                new byte[] {'i', 'n', 's', 'a', 't', 's', '\n', (byte) 0xC5, '\n', (byte) 0xC3, (byte) 0x96, '\n'};

        assertThat(new DatasetReader(dataset("ekonomi"))
                        .read(mixed, "hoglandet")
                        .findings())
                .extracting(Finding::message)
                .containsExactly("Filen blandar UTF-8 och Windows-1252, så att å, ä och ö inte går att läsa säkert.");
    }

    @Test
    void saysThatColumnsArePartedBySemicolons() {
        assertThat(spending("insats,kategori,utfall\n,administration,1\n").findings())
                .extracting(Finding::code, Finding::line, Finding::message)
                .containsExactly(tuple(
                        FindingCode.SEPARATOR_WRONG,
                        1L,
                        "Cellerna är skilda åt med komma. De ska skiljas åt med semikolon."));
    }

    @Test
    void refusesABlankBeforeAQuote() {
        assertThat(spending("insats;kategori;utfall\n \"Enter\";administration;1\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.QUOTE_BROKEN, 2L));
    }

    @Test
    void readsWhatWasAcceptedByOtherRules() {
        byte[] content =
                "insats;kategori;utfall\n;administration;1\n;administration;2\n".getBytes(StandardCharsets.UTF_8);

        assertThat(new DatasetReader(dataset("ekonomi")).readAccepted(content))
                .extracting(Row::line)
                .containsExactly(2L, 3L);
    }

    @Test
    @Timeout(20)
    void takesLongRunsOfBlanksInItsStride() {
        String blanks = " ".repeat(500_000);
        assertThat(spending("insats;kategori;utfall\nA" + blanks + "x;administration;1" + blanks + "\n")
                        .findings())
                .extracting(Finding::code)
                .containsOnly(FindingCode.CELL_TOO_LONG);
        assertThat(PersonalNumberSearch.isIn("900101" + blanks)).isFalse();
    }

    @Test
    void refusesWhatIsInNoKnownEncoding() {
        byte[] utf16 = "insats;kategori;utfall\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(new DatasetReader(dataset("ekonomi"))
                        .read(utf16, "hoglandet")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.ENCODING_UTF16);
    }

    private static DatasetReader.Result spending(String text) {
        return read("ekonomi", text);
    }

    private static DatasetReader.Result participants(String text) {
        return read("deltagare", text);
    }

    private static DatasetReader.Result read(String dataset, String text) {
        return new DatasetReader(dataset(dataset)).read(text.getBytes(StandardCharsets.UTF_8), "hoglandet");
    }

    private static Dataset dataset(String name) {
        return Datasets.DELIVERED.find(name).orElseThrow();
    }
}
