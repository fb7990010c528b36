package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How an outcome tells which reports are new, in one line however many they are. */
class ReportListTests {

    @Test
    void namesEachReportOfOneCounty() {
        assertThat(ReportList.of(List.of("2023K4", "2024K1"))).isEqualTo("2023K4, 2024K1");
    }

    @Test
    void namesFewCountiesAndTheirQuarters() {
        assertThat(ReportList.of(List.of("a-lan/2023K4"))).isEqualTo("1 of a-lan, 2023K4");
        assertThat(ReportList.of(List.of("a-lan/2023K4", "a-lan/2024K2", "b-lan/2024K1")))
                .isEqualTo("3 of a-lan, b-lan, 2023K4–2024K2");
    }

    @Test
    void countsMoreThanThreeCounties() {
        assertThat(ReportList.of(List.of("a-lan/2023K4", "b-lan/2023K4", "c-lan/2023K4", "d-lan/2023K4")))
                .isEqualTo("4 of 4 counties, 2023K4");
    }
}
