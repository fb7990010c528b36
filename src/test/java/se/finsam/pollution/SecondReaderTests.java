package se.finsam.pollution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the second reader makes of a file, worked out by hand from the contract. */
class SecondReaderTests {

    @Test
    void readsSpendingWithQuotesUnitsAndBothMinusSigns() {
        String text =
                """
                sep=;
                utfall;Insats ;kategori;;

                -1\u00A0234,5 kr;"Vägen;
                framåt";Individinriktad;;
                ;;;;
                \u22127:-;"Kaféet ""Solsidan\""";ej  uppdelat;;
                """;
        assertThat(read(Layout.SPENDING, text))
                .containsExactly(
                        row(4, "Vägen; framåt", "individinriktad", null, null, new BigDecimal("-1234.50")),
                        row(7, "Kaféet \"Solsidan\"", "ej uppdelat", null, null, new BigDecimal("-7.00")));
    }

    @Test
    void readsParticipantsWithHeadersInOtherLetters() {
        String text =
                """
                INSATS;kon;Alder;HEMFORBUND;deltagare;nya
                Steget;KVINNA;-29;;1 250;0
                Steget;man; 30- ;finnveden;4;
                """;
        assertThat(read(Layout.PARTICIPANTS, text))
                .containsExactly(
                        row(2, "Steget", null, "kvinna", "-29", null, 1250, 0, null),
                        row(3, "Steget", null, "man", "30-", "finnveden", 4, null, null));
    }

    @Test
    void readsRegisterWithDaysAndPercentages() {
        String text =
                """
                insats;inriktning;tidigare_namn;slut;mal arbete studier
                A;individinriktad;B;2024-02-29;27,5 %
                """;
        assertThat(read(Layout.REGISTER, text))
                .containsExactly(row(
                        2,
                        "A",
                        "individinriktad",
                        null,
                        null,
                        "B",
                        null,
                        null,
                        LocalDate.of(2024, 2, 29),
                        new BigDecimal("27.50")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsEitherEncodingAndAnyLineEnd(String charset) {
        String text = "insats;kön;orsak;antal\r\nEnter;man;åter;1\rEnter;man;sökt;2\nEnter;man;färdig;3";
        byte[] content = text.getBytes(Charset.forName(charset));
        assertThat(new SecondReader(Layout.EXITS, "hoglandet").read(content))
                .containsExactly(
                        row(2, "Enter", "man", "åter", 1),
                        row(3, "Enter", "man", "sökt", 2),
                        row(4, "Enter", "man", "färdig", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insats;kön;orsak\nA;man;x\n",
                "insats;kön;orsak;antal;antal\nA;man;x;1;\n",
                "insats;kön;orsak;antal;övrigt\nA;man;x;1;\n",
                "insats;kön;;orsak;antal\nA;man;;x;1\n",
                "insats;kön;orsak;antal\nA;man;x\n",
                "insats;kön;orsak;antal\nA;man;x;1;2\n",
                "insats;kön;orsak;antal\nA;man;x;\n",
                "insats;kön;orsak;antal\nA;män;x;1\n",
                "insats;kön;orsak;antal\nA;man;x;1\na;Man;X ;2\n",
                "insats;kön;orsak;antal\nA;man;x;1\nTOTALT;man;x;1\n",
                "insats;kön;orsak;antal\nA;man;x;1\ninsats;kön;orsak;antal\n",
                "insats;kön;orsak;antal\nA;man;x;1\ninsats;deltagare;nya;\n",
                "insats;kön;orsak;antal\nA\"B;man;x;1\n",
                "insats;kön;orsak;antal\n\"A\"B;man;x;1\n",
                "insats;kön;orsak;antal\nA;man;\"x;1\n",
                "insats;kön;orsak;antal\nA\u200B;man;x;1\n",
                "insats;kön;orsak;antal\nHÃ¶gland;man;x;1\n",
                "\n;;;\n",
            })
    void understandsNoFileThatTheContractGivesNoMeaning(String text) {
        assertThatThrownBy(() -> read(Layout.EXITS, text)).isInstanceOf(NotUnderstoodException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UTF-16LE   | insats;kön;orsak;antal
                    UTF-16BE   | insats;kön;orsak;antal
                    IBM850     | insats;kön;orsak;antal
                    x-MacRoman | insats;kön;orsak;antal
                    """)
    void understandsNoOtherEncoding(String charset, String header) {
        byte[] content = (header + "\nHögländ;man;å;1\n").getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> new SecondReader(Layout.EXITS, "hoglandet").read(content))
                .isInstanceOf(NotUnderstoodException.class);
    }

    @Test
    void understandsNoMixOfEncodings() {
        byte[] content =
                "insats;kon;orsak;antal\nHögländ;man;x;1\nHÃ¶gland;man;x;1\n".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> new SecondReader(Layout.EXITS, "hoglandet").read(content))
                .hasMessage("UTF-8 and Windows-1252 in one file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deltagare;nya\n1;2",
                "deltagare;avslutade\n1;2",
                "hemförbund;deltagare\n;1\nhoglandet;1",
                "ålder;deltagare\n16;1",
            })
    void understandsNoCountsThatContradictEachOther(String columns) {
        String text = columns.replace("\n", "\nA;man;").replaceFirst("^", "insats;kön;");
        assertThatThrownBy(() -> read(Layout.PARTICIPANTS, text)).isInstanceOf(NotUnderstoodException.class);
    }

    @Test
    void understandsNoSexesThatDoNotMakeTheTotal() {
        String text = "insats;kön;deltagare\nA;kvinna;3\nA;man;4\nA;totalt;8\n";
        assertThatThrownBy(() -> read(Layout.PARTICIPANTS, text)).isInstanceOf(NotUnderstoodException.class);
    }

    private static List<ReadRow> read(Layout layout, String text) {
        return new SecondReader(layout, "hoglandet").read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadRow row(long line, @Nullable Object... values) {
        return new ReadRow(line, Arrays.asList(values));
    }
}
