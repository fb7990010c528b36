package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2023K1, januari–mars 2023",
        "2023k2, januari–juni 2023",
        "2023K3, januari–september 2023",
        "2023K4, helåret 2023",
        "2023, år 2023",
    })
    void saysPeriodInWords(String code, String words) {
        assertThat(Period.parse(code).map(Period::inWords)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023K5", "2023K0", "23K4", "2023Q4", "2023-4", "2023K44", "3023K1"})
    void refusesWhatIsNoPeriod(String code) {
        assertThat(Period.parse(code)).isEmpty();
    }

    @Test
    void knowsTheLastDayOfAQuarter() {
        assertThat(new Quarter(2024, 1).end()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(new Quarter(2024, 2).end()).isEqualTo(LocalDate.of(2024, 6, 30));
    }
}
