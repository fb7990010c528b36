package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishFiguresTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"43737.5;43 737,50", "0;0,00", "-1234567.89;−1 234 567,89", "999;999,00"})
    void writesAmountsWithCommaAndGroups(BigDecimal amount, String text) {
        assertThat(SwedishFigures.amount(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0.646841;64,7 %", "0.0005;0,1 %", "1;100,0 %", "-0.25;−25,0 %"})
    void writesSharesAsPercentages(BigDecimal share, String text) {
        assertThat(SwedishFigures.percentage(share)).isEqualTo(text);
    }

    @Test
    void writesCountsInGroups() {
        assertThat(SwedishFigures.count(new BigDecimal("1000000.00"))).isEqualTo("1 000 000");
    }

    @Test
    void writesTimesAsInSweden() {
        Instant nearMidnight = Instant.parse("2024-02-22T23:30:00Z");
        assertThat(SwedishFigures.date(nearMidnight)).isEqualTo("2024-02-23");
        assertThat(SwedishFigures.time(nearMidnight)).isEqualTo("2024-02-23 kl. 00.30");
    }
}
