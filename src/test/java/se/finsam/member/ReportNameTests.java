package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of reports. */
class ReportNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"2023K4", "jonkopings-lan/2023K4"})
    void readsWhatItWrites(String text) {
        assertThat(ReportName.parse(text).text()).isEqualTo(text);
    }

    @Test
    void partsCountyAndQuarter() {
        assertThat(ReportName.parse("orebro-lan/2024K1")).isEqualTo(new ReportName("orebro-lan", new Quarter(2024, 1)));
        assertThat(ReportName.parse("2024K1")).isEqualTo(new ReportName(null, new Quarter(2024, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "jonkopings-lan", "jonkopings-lan/2023", "2023K4/jonkopings-lan"})
    void knowsWhatIsNone(String text) {
        assertThatThrownBy(() -> ReportName.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no name of a report: " + text);
    }

    @Test
    void isOneWordToo() {
        assertThat(ReportName.parse("orebro-lan/2024K1").word()).isEqualTo("orebro-lan-2024K1");
        assertThat(ReportName.parse("2024K1").word()).isEqualTo("2024K1");
    }

    @Test
    void tellsTheCounties() {
        assertThat(ReportName.counties(Stream.of("2023K4", "b/2022K1", "a/2023K1", "b/2022K2")
                        .map(ReportName::parse)
                        .toList()))
                .containsExactly("a", "b");
    }

    @Test
    void comesInTheOrderOfCountiesAndThenOfTime() {
        assertThat(new TreeSet<>(Stream.of("b/2022K1", "a/2023K1", "2023K4", "a/2022K4")
                        .map(ReportName::parse)
                        .toList()))
                .extracting(ReportName::text)
                .containsExactly("2023K4", "a/2022K4", "a/2023K1", "b/2022K1");
    }
}
