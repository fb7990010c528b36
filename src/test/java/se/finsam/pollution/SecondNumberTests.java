package se.finsam.pollution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as the contract writes them. */
class SecondNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            16,2                          | 16.20
            16 200                        | 16200.00
            16\u00A0200\u2009300\u202F     | 16200300.00
            1\u202F016\u2009200,05        | 1016200.05
            -0,5                          | -0.50
            \u221212 500                  | -12500.00
            5kr                           | 5.00
            5,50 SEK                      | 5.50
            1 000:-                       | 1000.00
            -1 000 000 000,00             | -1000000000.00
            """)
    void readsAmounts(String cell, BigDecimal value) {
        assertThat(SecondNumber.amount(cell)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16.200",
                "16.2",
                "16,200",
                "16,",
                ",5",
                "-",
                "- 5",
                "+5",
                "5-",
                "1  000",
                "10 00",
                "1000 000",
                "1 0000",
                "1\t000",
                "1\u2007000",
                "1e3",
                "(5)",
                "5 tkr",
                "5 mkr",
                "5 kr kr",
                "kr 5",
                "5,-",
                "5 %",
                "\u0665",
                "\uFF15",
                "1 000 000 000,01",
                "#DIV/0!",
                "########",
                "cirka 5",
                "'5"
            })
    void readsNothingElseAsAnAmount(String cell) {
        assertThatThrownBy(() -> SecondNumber.amount(cell)).isInstanceOf(NotUnderstoodException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1 000 000, 1000000", "\u00A07 , 7"})
    void readsCounts(String cell, int value) {
        assertThat(SecondNumber.count(cell)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1 000 001", "5,0", "5 kr", "5 %", "x"})
    void readsNothingElseAsACount(String cell) {
        assertThatThrownBy(() -> SecondNumber.count(cell)).isInstanceOf(NotUnderstoodException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"25 | 25.00", "25,5 | 25.50", "25 % | 25.00", "33,33% | 33.33"})
    void readsPercentages(String cell, BigDecimal value) {
        assertThat(SecondNumber.percentage(cell)).isEqualTo(value);
    }
}
