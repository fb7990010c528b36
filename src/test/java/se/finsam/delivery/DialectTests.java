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
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.member.Dialect;

/** Members who write in their own way are read in their own way, and no other way. */
@Tag("core")
class DialectTests {

    private static final Dialect ENGLISH = new Dialect(',', null, '.', Map.of(), false);
    private static final Dialect SEX_COLUMNS = new Dialect(';', null, ',', Map.of(), true);

    @Test
    void takesThePointAsDecimalSignAndTheCommaBetweenCells() {
        DatasetReader.Result result =
                read(ENGLISH, "ekonomi", "insats,kategori,utfall\n\"Stöd, kort\",administration,1 234.50 kr\n");

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows())
                .containsExactly(new Row(
                        2, Arrays.asList("Stöd, kort", "administration", null, null, new BigDecimal("1234.50"))));
    }

    @Test
    void refusesTheCommaInANumberWhereThePointIsTheDecimalSign() {
        assertThat(read(ENGLISH, "ekonomi", "kategori,utfall\nadministration,\"1,5\"\n")
                        .findings())
                .extracting(Finding::code, Finding::message, Finding::nextStep)
                .containsExactly(tuple(
                        FindingCode.NUMBER_FORMAT,
                        "Värdet går inte att läsa som ett belopp i kronor med högst två decimaler, från -1 000 000 000 till"
                                + " 1 000 000 000: komma är varken decimaltecken eller tusentalsavgränsare; skriv decimaler"
                                + " med punkt, som är avtalat.",
                        "Skriv talet som 1234, 1 234 eller 1 234.50; lämna cellen tom om uppgiften saknas."));
    }

    @Test
    void saysWhichSeparatorIsAgreed() {
        assertThat(read(ENGLISH, "ekonomi", "insats;kategori;utfall\n;administration;1\n")
                        .findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        FindingCode.SEPARATOR_WRONG,
                        "Cellerna är skilda åt med semikolon. De ska skiljas åt med komma."));
    }

    @Test
    void passesOverALineThatNamesTheAgreedSeparator() {
        assertThat(read(ENGLISH, "ekonomi", "sep=,\nkategori,utfall\nadministration,1\n")
                        .rows())
                .extracting(Row::line)
                .containsExactly(3L);
    }

    @Test
    void readsTheAgreedEncodingAndStatesIt() {
        Dialect dos = new Dialect(';', "IBM850", ',', Map.of(), false);
        byte[] content = "insats;kön;deltagare\nVägen;kvinna;1\n".getBytes(Charset.forName("IBM850"));
        DatasetReader.Result result = reader(dos, "deltagare").read(content, "hoglandet");

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows().get(0).values()).startsWith("Vägen");
        assertThat(result.reading().encoding()).isEqualTo("IBM850");
    }

    @Test
    void readsUtf16WhereItIsAgreed() {
        Dialect wide = new Dialect('\t', "UTF-16", ',', Map.of(), false);
        byte[] content = "kategori\tutfall\nadministration\t5\n".getBytes(StandardCharsets.UTF_16);

        assertThat(reader(wide, "ekonomi").read(content, "hoglandet").reading().sums())
                .isEqualTo(Map.of("utfall", new BigDecimal("5.00")));
    }

    @Test
    void refusesAFileThatIsNotInTheAgreedEncoding() {
        Dialect utf8 = new Dialect(';', "UTF-8", ',', Map.of(), false);
        byte[] content = "insats;kön\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reader(utf8, "deltagare").read(content, "hoglandet").findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple(FindingCode.ENCODING_UNKNOWN, "Filen är inte i UTF-8, som är avtalat för förbundet."));
    }

    @Test
    void takesAgreedHeadersAndNamesThemInFindings() {
        Dialect own = new Dialect(
                ';', null, ',', Map.of("deltagare", Map.of("Antal personer", "deltagare", "Påbörjade", "nya")), false);

        assertThat(read(own, "deltagare", "insats;kön;antal_personer;PABORJADE\nVägen;man;3;1\n")
                        .rows())
                .containsExactly(new Row(2, Arrays.asList("Vägen", null, "man", null, null, 3, 1, null)));
        assertThat(read(own, "deltagare", "insats;kön;Antal personer\nVägen;man;tre\n")
                        .findings())
                .extracting(Finding::column)
                .containsExactly("Antal personer");
        assertThat(read(own, "deltagare", "insats;kön;Antal personer;deltagare\nVägen;man;3;3\n")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.COLUMN_TWICE);
    }

    /** As the förbund print it: women and men beside each other, new and ended for both together. */
    @Test
    void makesRowsOfColumnsForWomenAndMen() {
        DatasetReader.Result result =
                read(SEX_COLUMNS, "deltagare", "insats;Kvinnor;Män;nya;avslutade\nEnter;24;38;19;20\nIT-spåret;0;;;\n");

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows())
                .containsExactly(
                        new Row(2, Arrays.asList("Enter", null, "kvinna", null, null, 24, null, null)),
                        new Row(2, Arrays.asList("Enter", null, "man", null, null, 38, null, null)),
                        new Row(2, Arrays.asList("Enter", null, "totalt", null, null, null, 19, 20)),
                        new Row(3, Arrays.asList("IT-spåret", null, "kvinna", null, null, 0, null, null)),
                        new Row(3, Arrays.asList("IT-spåret", null, "man", null, null, null, null, null)));
        assertThat(result.reading().rows()).isEqualTo(2);
        assertThat(result.reading().sums())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Kvinnor", new BigDecimal("24"),
                        "Män", new BigDecimal("38"),
                        "deltagare", new BigDecimal("62"),
                        "nya", new BigDecimal("19"),
                        "avslutade", new BigDecimal("20")));
    }

    @Test
    void comparesColumnsForWomenAndMenWithTheTotalBesideThem() {
        assertThat(read(SEX_COLUMNS, "deltagare", "insats;Kvinnor;Män;deltagare\nEnter;24;38;63\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.FILE_RULE, 2L));
    }

    @Test
    void tellsADoubledLineOnceWhereItMakesSeveralRows() {
        assertThat(read(SEX_COLUMNS, "deltagare", "insats;Kvinnor;Män\nEnter;1;2\nEnter;1;2\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.KEY_TWICE, 3L));
    }

    @Test
    void takesNoNoteForAnInsatsBesideColumnsForWomenAndMen() {
        assertThat(read(SEX_COLUMNS, "deltagare", "insats;Kvinnor;Män;nya\nA;1;2;1\nKälla: Raindance;;;\n")
                        .findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple(FindingCode.NOTE_ROW, 3L));
    }

    @Test
    void wantsBothColumnsOrTheOneForTheSex() {
        assertThat(read(SEX_COLUMNS, "avslut", "insats;orsak;Kvinnor\nEnter;arbete;1\n")
                        .findings())
                .extracting(Finding::code, Finding::column)
                .containsExactly(tuple(FindingCode.COLUMN_MISSING, "Män"));
        assertThat(read(SEX_COLUMNS, "avslut", "insats;orsak;Kvinnor;Män\nEnter;arbete;1;\n")
                        .findings())
                .extracting(Finding::code, Finding::column)
                .containsExactly(tuple(FindingCode.VALUE_MISSING, "Män"));
        assertThat(read(SEX_COLUMNS, "avslut", "insats;orsak;kön;antal\nEnter;arbete;man;1\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void takesNoColumnsForWomenAndMenWhereTheyAreNotAgreed() {
        assertThat(read(Dialect.STANDARD, "deltagare", "insats;Kvinnor;Män\nEnter;1;2\n")
                        .findings())
                .extracting(Finding::code, Finding::column)
                .containsExactly(
                        tuple(FindingCode.COLUMN_MISSING, "kön"),
                        tuple(FindingCode.COLUMN_UNKNOWN, "Kvinnor"),
                        tuple(FindingCode.COLUMN_UNKNOWN, "Män"));
    }

    private static DatasetReader.Result read(Dialect dialect, String dataset, String text) {
        return reader(dialect, dataset).read(text.getBytes(StandardCharsets.UTF_8), "hoglandet");
    }

    private static DatasetReader reader(Dialect dialect, String dataset) {
        return new DatasetReader(
                Datasets.DELIVERED.find(dataset).orElseThrow(), dialect, List.copyOf(Datasets.DELIVERED.all()));
    }
}
