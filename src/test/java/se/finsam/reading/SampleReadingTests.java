package se.finsam.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reading gives the answers that were worked out by hand on the published figures for 2023. */
@Tag("core")
class SampleReadingTests {

    private static final List<ComparisonRow> ROWS =
            ComparisonReading.of(Path.of("sample-data/deliveries"), Path.of("jobs"));

    @ParameterizedTest
    @CsvSource({
        "participants, 208, 213, 77, 498",
        "spending, 9097400.00, 7745914.00, 5782200.00, 22625514.00",
        "cost_per_participant.total, 43737.50, 36365.79, 75093.51, 45432.76",
        "cost_per_participant.individual, 32365.75, 20001.19, 47308.91, 29387.78",
        "ended, 74, 62, 31, 167",
        "cost_per_participant.exit, 90974.00, 68713.75, 117509.23, 87635.42",
        "budget, 9579500, 8054000, 6409000, 24042500",
        "spending_share.individinriktad, 0.740000, 0.550000, 0.630000, 0.646841",
    })
    void answersAsByHand(
            String measure, BigDecimal sodra, BigDecimal hoglandet, BigDecimal finnveden, BigDecimal county) {
        assertThat(row(measure, "sodra-vatterbygden").value()).isEqualByComparingTo(sodra);
        assertThat(row(measure, "hoglandet").value()).isEqualByComparingTo(hoglandet);
        assertThat(row(measure, "finnveden").value()).isEqualByComparingTo(finnveden);
        assertThat(row(measure, "jonkopings-lan").value()).isEqualByComparingTo(county);
    }

    @Test
    void addsTheIndividualSpendingOfTheCounty() {
        assertThat(row("cost_per_participant.individual", "jonkopings-lan").numerator())
                .isEqualByComparingTo("14635114.70");
    }

    @ParameterizedTest
    @CsvSource({
        "cost_per_participant.total, ok, ok, ok, ok",
        "cost_per_participant.individual, ok, ok, ok, ok",
        "cost_per_participant.exit, partial, partial, partial, partial",
        "new_participants, ok, partial, missing, partial",
        "forecast, missing, missing, missing, missing",
    })
    void saysWhatIsNotReported(String measure, String sodra, String hoglandet, String finnveden, String county) {
        assertThat(List.of("sodra-vatterbygden", "hoglandet", "finnveden", "jonkopings-lan"))
                .extracting(area -> row(measure, area).status())
                .containsExactly(sodra, hoglandet, finnveden, county);
    }

    private static ComparisonRow row(String measure, String area) {
        return ROWS.stream()
                .filter(row -> row.period().equals("2023K4") && row.timeWindow().equals("ytd"))
                .filter(row -> row.measure().equals(measure) && row.area().equals(area))
                .findFirst()
                .orElseThrow();
    }
}
