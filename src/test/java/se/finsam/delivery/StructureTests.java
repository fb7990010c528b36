package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.dataset.Datasets;
import se.finsam.member.Dialect;

/** A table is one header and its rows: what else stands in a file is named, all of it at once. */
@Tag("core")
class StructureTests {

    private static final String HEADER = "insats;kategori;budget;prognos;utfall\n";
    private static final String ROW = "Enter;individinriktad;;;1\n";

    @Test
    void tellsEverythingThatIsWrongWithTheStructureAtOnceAndNothingOfTheValues() {
        assertThat(spending("insats;kategori;budget;utfal\n" + "Enter;individinriktad;1.5;1\n"
                                + "Enter;individinriktad;1\n" + "insats;kategori;budget;utfal\n" + "Totalt:;;;1\n"
                                + "Källa: Visma;;;\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(
                        tuple(FindingCode.COLUMN_UNKNOWN, 1L),
                        tuple(FindingCode.ROW_WIDTH, 3L),
                        tuple(FindingCode.HEADER_AGAIN, 4L),
                        tuple(FindingCode.TOTAL_ROW, 5L),
                        tuple(FindingCode.NOTE_ROW, 6L));
    }

    @Test
    void judgesNoLineOfASecondTable() {
        assertThat(spending(HEADER + ROW + ";;;;\ninsats;kön;deltagare\nEnter;man;3\nSumma;;3\n")
                        .findings())
                .extracting(Finding::code, Finding::line, Finding::message)
                .containsExactly(tuple(
                        FindingCode.TWO_TABLES,
                        4L,
                        "Här börjar en tabell med andra rubriker: insats, kön, deltagare."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summa",
                "TOTALT",
                "total:",
                "Totalsumma",
                "Delsumma",
                "Summa individinriktad",
                "Totalt alla",
                "S:a"
            })
    void refusesWhatIsNamedAsASum(String name) {
        assertThat(spending(HEADER + name + ";individinriktad;;;1\n").findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.TOTAL_ROW, name));
    }

    @Test
    void refusesASumByMunicipalityOrReason() {
        assertThat(read("deltagare", "insats;kommun;kön;deltagare\nEnter;Habo;man;3\nEnter;Totalt;man;3\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.TOTAL_ROW, 3L));
        assertThat(read("avslut", "insats;kön;orsak;antal\nEnter;totalt;arbete;3\nEnter;totalt;Summa;3\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.TOTAL_ROW, 3L));
    }

    @Test
    void takesRowsWhoseValuesRemindOfHeaders() {
        assertThat(read("deltagare", "insats;kön;deltagare\nStart;man;11\nMän;man;\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void takesATitleForNoHeader() {
        assertThat(read("deltagare", "Deltagare;;\ninsats;kön;deltagare\nEnter;man;11\n")
                        .findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        FindingCode.HEADER_MISSING, "Filen börjar med något annat än rubrikerna; de står på rad 2."));
        assertThat(read("deltagare", "Vägen in;kvinna;12\nVägen in;man;11\n").findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        FindingCode.HEADER_MISSING,
                        "Den första raden är inga rubriker. Den ska vara: insats, kommun, kön, ålder, hemförbund, deltagare,"
                                + " nya, avslutade."));
    }

    @Test
    void namesTheSeparatorOfQuotedCells() {
        assertThat(read("deltagare", "\"insats\",\"kön\",\"deltagare\"\n\"Enter\",\"man\",\"11\"\n")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.SEPARATOR_WRONG);
    }

    @Test
    void takesNoTwoRecordsForOneCell() {
        assertThat(read("deltagare", "insats;kön;deltagare\n\"A;kvinna;12\nB\";man;3\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.QUOTE_BROKEN, 2L));
    }

    @Test
    void tellsOverlapsBesideASplitThatIsNotMadeEverywhere() {
        assertThat(read(
                                "deltagare",
                                """
                                insats;kommun;ålder;kön;deltagare
                                A;Habo;;man;1
                                A;;;man;2
                                B;;16-29;man;1
                                B;;20-35;man;1
                                """)
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.FILE_RULE, 2L), tuple(FindingCode.FILE_RULE, 5L));
    }

    @Test
    void listsAHundredThousandFindingsAndCountsTheRest() {
        List<Finding> findings = spending(HEADER + "Enter\n".repeat(100_003)).findings();
        assertThat(findings).hasSize(100_001);
        assertThat(findings.get(100_000).message()).isEqualTo("Filen har 3 anmärkningar till, som inte räknas upp.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Summit", "Total rehab", "Insats", "Utfall Jönköping", "Källan", "Kaféet \"Sol\""})
    void takesInsatserWhoseNamesOnlyRemindOfSomethingElse(String name) {
        String cell = '"' + name.replace("\"", "\"\"") + '"';
        assertThat(spending(HEADER + cell + ";individinriktad;;;1\n").findings())
                .isEmpty();
    }

    @Test
    void takesARowWithItsCategoryAlone() {
        assertThat(spending(HEADER + ";administration;;;\n").findings()).isEmpty();
    }

    @Test
    void takesTheSexThatIsNotSplitInFront() {
        assertThat(read("deltagare", "kön;insats;deltagare\ntotalt;Enter;3\n").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enter;individinriktad;;;1 | 1 | Den första raden är inga rubriker. Den ska vara: insats, kategori, budget, prognos, utfall.",
                "'Utfall 2023;;;;\ninsats;kategori;;;utfall' | 1 | Filen börjar med något annat än rubrikerna; de står på rad 2.",
            })
    void saysWhereTheHeaderIsOrThatThereIsNone(String text, long line, String message) {
        assertThat(spending(text).findings())
                .extracting(Finding::code, Finding::line, Finding::message)
                .containsExactly(tuple(FindingCode.HEADER_MISSING, line, message));
    }

    @Test
    void saysThatAColumnHasNoHeader() {
        assertThat(spending("insats;;kategori;utfall\nEnter;x;individinriktad;1\n")
                        .findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(FindingCode.COLUMN_UNKNOWN, "Kolumn 2 har ingen rubrik."));
    }

    @Test
    void countsEmptyColumnsAtTheRight() {
        Reading reading = spending("insats;kategori;utfall;;\nEnter;individinriktad;1;;\n")
                .reading();

        assertThat(reading.emptyColumns()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b;individinriktad;;;1",
                "=\"FIA\";individinriktad;;;1",
                "\"FIA\" ;individinriktad;;;1",
                " \"FIA\";individinriktad;;;1",
                "\"FIA\"x;individinriktad;;;1",
                "\"FIA;individinriktad;;;1",
            })
    void refusesQuotesThatAreNotAroundACell(String row) {
        assertThat(spending(HEADER + row + "\n").findings())
                .extracting(Finding::code, Finding::line)
                .contains(tuple(FindingCode.QUOTE_BROKEN, 2L))
                .extracting(found -> found.toList().get(0))
                .containsOnly(FindingCode.QUOTE_BROKEN);
    }

    @Test
    void countsCellsColumnsAndLinesAgainstTheirLimits() {
        String atTheLimit = "x".repeat(10_000);
        assertThat(spending(HEADER + atTheLimit + ";individinriktad;;;1\n").findings())
                .isEmpty();
        assertThat(spending(HEADER + "x".repeat(1 << 20) + "\n" + ROW).findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.CELL_TOO_LONG, 2L));
        assertThat(spending(HEADER + "x".repeat((1 << 20) + 1) + "\r\n" + ROW + "y".repeat((1 << 20) + 1))
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.LINE_TOO_LONG, 2L), tuple(FindingCode.LINE_TOO_LONG, 4L));
        assertThat(spending("a;".repeat(500_000)).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.HEADER_MISSING);
    }

    @Test
    void judgesOtherInsatserThanOneThatIsDoubled() {
        assertThat(read(
                                "deltagare",
                                """
                                insats;kön;deltagare
                                Enter;man;3
                                Enter;man;4
                                Enter;kvinna;3
                                Enter;totalt;9
                                NOVA;kvinna;3
                                NOVA;man;4
                                NOVA;totalt;9
                                """)
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.KEY_TWICE, 3L), tuple(FindingCode.FILE_RULE, 6L));
    }

    @Test
    void addsTheOwnIdToABlankHomeForbund() {
        assertThat(read("deltagare", "insats;kön;hemförbund;deltagare\nEnter;kvinna;;5\nEnter;totalt;Hoglandet;3\n")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_RULE);
    }

    private static DatasetReader.Result spending(String text) {
        return read("ekonomi", text);
    }

    private static DatasetReader.Result read(String dataset, String text) {
        return new DatasetReader(
                        Datasets.DELIVERED.find(dataset).orElseThrow(),
                        Dialect.STANDARD,
                        List.copyOf(Datasets.DELIVERED.all()))
                .read(text.getBytes(StandardCharsets.UTF_8), "hoglandet");
    }
}
