package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTests {

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 0, 0|1",
        "NUMBER, 0.3, 0|1",
        "NUMBER, 5, 0|1|2|3|4|5",
        "NUMBER, 6, 0|2|4|6",
        "NUMBER, -3|4, −4|−2|0|2|4",
        "NUMBER, -100, −100|−80|−60|−40|−20|0",
        "PERCENT, 0, 0 %|1 %",
        "PERCENT, 0.412|0.9, 0 %|20 %|40 %|60 %|80 %|100 %",
        "PERCENT, 0.031, 0 %|1 %|2 %|3 %|4 %",
    })
    void standsOnRoundValues(Axis.Kind kind, String values, String ticks) {
        Axis axis = new Axis("", kind);
        List<BigDecimal> numbers =
                Arrays.stream(values.split("\\|")).map(BigDecimal::new).toList();
        assertThat(axis.ticks(numbers).stream().map(tick -> axis.text(tick).replace('\u00A0', ' ')))
                .containsExactly(ticks.split("\\|"));
    }
}
