package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.dataset.Datasets;

/** What must hold between the rows of one delivery of deltagare, or of the register of insatser. */
@Tag("core")
class FileRuleTests {

    /** Rows are {@code insats;kommun;kön;ålder;deltagare;nya}, parted by a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I;X;totalt;;1; / I;;totalt;;3;         | ange kommun på alla rader för I, eller på ingen",
                "I;X;kvinna;;1; / I;;kvinna;;3;         | ange kommun på alla rader för I, eller på ingen",
                "I;;totalt;;5; / I;;totalt;16-29;5;     | ange ålder på alla rader för I, eller på ingen",
                "I;;totalt;16-29;5; / I;;totalt;-40;5;  | åldrarna 16-29 och -40 (rad 3) överlappar varandra",
                "I;;totalt;16-29;5; / I;;totalt;016-30;5; | åldrarna 16-30 och 16-29 (rad 2) överlappar varandra",
                "I;;kvinna;;5; / I;;man;;5; / I;;totalt;;3; | för I, från rad 2: kvinna 5 och man 5 stämmer inte med totalt 3",
                "I;;kvinna;;2; / I;;man;;2; / I;;totalt;;5; | för I, från rad 2: kvinna 2 och man 2 stämmer inte med totalt 5",
                "I;;kvinna;;6; / I;;totalt;;5;          | för I, från rad 2: kvinna 6 och man (saknas) stämmer inte med totalt 5",
                "I;X;kvinna;;1; / I;Y;man;;1; / I;;totalt;;3; | för I, från rad 2: kvinna 1 och man 1 stämmer inte med totalt 3",
                "I;;kvinna;;2; / I;;man;;2; / I;;totalt;;;9 | för I, från rad 2: nya är 9 men deltagare är 4, kvinnor och män tillsammans",
            })
    void refusesRowsThatDoNotAddUp(String rows, String words) {
        assertThat(findings("insats;kommun;kön;ålder;deltagare;nya\n" + rows.replace(" / ", "\n")))
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(FindingCode.FILE_RULE, "Raderna går inte ihop: " + words + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I;X;totalt;;1; / I;Y;kvinna;;3; / I;Y;man;;4;",
                "I;;kvinna;;2; / I;;man;;; / I;;totalt;;5;",
                "I;;kvinna;;2; / I;;man;;3; / I;;totalt;;5;5",
                "I;X;kvinna;;1; / I;Y;man;;2; / I;;totalt;;3;",
                "I;X;totalt;-29;1; / I;X;totalt;30-;1; / I;Y;totalt;-29;1;",
                "I;;totalt;;;9 / I;;kvinna;;;",
            })
    void takesRowsThatAddUp(String rows) {
        assertThat(findings("insats;kommun;kön;ålder;deltagare;nya\n" + rows.replace(" / ", "\n")))
                .isEmpty();
    }

    /** Rows are {@code insats;tidigare namn}, parted by a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enter;Start / NOVA;Start   | 3 | Start står redan på rad 2",
                "Enter;Start / NOVA; START  | 3 | START står redan på rad 2",
                "Enter; / NOVA;enter        | 3 | enter står redan på rad 2",
                "Enter;NOVA / NOVA;         | 2 | NOVA står redan på rad 3",
            })
    void refusesAFormerNameOfTwo(String rows, long line, String words) {
        assertThat(register(rows))
                .extracting(Finding::code, Finding::line, Finding::column, Finding::message)
                .containsExactly(tuple(
                        FindingCode.FILE_RULE,
                        line,
                        "tidigare namn",
                        "Raderna går inte ihop: " + words + ", så det går inte att säga vems historiken är."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter; / NOVA;", "Enter;Start / NOVA;Nystart / FIA;"})
    void takesFormerNamesOfOneEach(String rows) {
        assertThat(register(rows)).isEmpty();
    }

    private static List<Finding> register(String rows) {
        return findings(
                "insatser",
                "insats;tidigare namn;inriktning\n"
                        + rows.lines()
                                .flatMap(line -> Stream.of(line.split(" / ")))
                                .map(row -> row + ";individinriktad\n")
                                .collect(Collectors.joining()));
    }

    private static List<Finding> findings(String text) {
        return findings("deltagare", text);
    }

    private static List<Finding> findings(String dataset, String text) {
        return new DatasetReader(Datasets.DELIVERED.find(dataset).orElseThrow())
                .read(text.getBytes(StandardCharsets.UTF_8), "hoglandet")
                .findings();
    }
}
