package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.dataset.Datasets;

/** Days and percentages, as a register of insatser has them. */
class RegisterReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-04-01 | 2024-02-29 | 25     | 25.00",
                "2023-04-01 | 2023-04-01 | 25,5   | 25.50",
                "2023-04-01 |            | 25 %   | 25.00",
                "           | 2023-12-31 | 25,55% | 25.55",
                "           |            | 0      | 0.00",
                "           |            | 100 %  | 100.00",
                "           |            |        |",
            })
    void readsDaysAndPercentages(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable String written, @Nullable BigDecimal target) {
        DatasetReader.Result result = register("Enter;individinriktad;%s;%s;%s"
                .formatted(Objects.toString(start, ""), Objects.toString(end, ""), Objects.toString(written, "")));

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows().get(0).values()).endsWith(start, end, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DATE_FORMAT   | start              | Enter;individinriktad;2024-02-30;;",
                "DATE_FORMAT   | start              | Enter;individinriktad;2024-2-3;;",
                "DATE_FORMAT   | slut               | Enter;individinriktad;;24-02-03;",
                "DATE_FORMAT   | slut               | Enter;individinriktad;;2023-04-01 00:00;",
                "NUMBER_RANGE  | mål_arbete_studier | Enter;individinriktad;;;101",
                "NUMBER_RANGE  | mål_arbete_studier | Enter;individinriktad;;;100,01 %",
                "NUMBER_RANGE  | mål_arbete_studier | Enter;individinriktad;;;-1",
                "NUMBER_RANGE  | mål_arbete_studier | Enter;individinriktad;;;25,555",
                "NUMBER_FORMAT | mål_arbete_studier | Enter;individinriktad;;;25.5",
                "NUMBER_FORMAT | mål_arbete_studier | Enter;individinriktad;;;25 kr",
                "NUMBER_FORMAT | mål_arbete_studier | Enter;individinriktad;;;25 %%",
                "NUMBER_FORMAT | mål_arbete_studier | Enter;individinriktad;;;%",
                "ROW_RULE      | slut               | Enter;individinriktad;2023-04-02;2023-04-01;",
            })
    void refusesARegister(FindingCode code, String column, String row) {
        assertThat(register(row).findings())
                .extracting(Finding::code, Finding::column)
                .containsExactly(tuple(code, column));
    }

    @Test
    void tellsWhatADayAndAPercentageAre() {
        assertThat(register("Enter;individinriktad;2024-02-30;;101").findings())
                .extracting(Finding::value, Finding::message)
                .containsExactly(
                        tuple("2024-02-30", "Värdet går inte att läsa som ett datum, till exempel 2023-04-01."),
                        tuple(
                                "101",
                                "Talet ska vara en procentsats från 0 till 100 med högst två decimaler, till exempel 25"
                                        + " eller 25,5 %."));
    }

    /** The row is {@code insats;inriktning;start;slut;mål_arbete_studier}. */
    private static DatasetReader.Result register(String row) {
        String text = "insats;inriktning;start;slut;mål_arbete_studier\n" + row + "\n";
        return new DatasetReader(Datasets.DELIVERED.find("insatser").orElseThrow())
                .read(text.getBytes(StandardCharsets.UTF_8), "hoglandet");
    }
}
