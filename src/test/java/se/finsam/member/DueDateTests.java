package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the delivery for a quarter is due. */
class DueDateTests {

    @ParameterizedTest
    @CsvSource({
        "2023, 1, 05-15, 2023-05-15",
        "2023, 1, 03-31, 2024-03-31",
        "2023, 1, 04-01, 2023-04-01",
        "2023, 3, 01-31, 2024-01-31",
        "2023, 4, 02-29, 2024-02-29",
        "2022, 4, 02-29, 2023-02-28",
        "2023, 4, 12-31, 2024-12-31",
    })
    void isTheFirstSuchDayAfterTheQuarter(int year, int number, String day, String due) {
        Member member = new Member(
                "norr",
                "Norr",
                null,
                "jonkopings-lan",
                List.of(),
                new TreeMap<>(Map.of(number, MonthDay.parse("--" + day))),
                FigureStyle.CUMULATIVE,
                Dialect.STANDARD,
                List.of());
        assertThat(member.dueOn(new Quarter(year, number))).isEqualTo(LocalDate.parse(due));
    }
}
