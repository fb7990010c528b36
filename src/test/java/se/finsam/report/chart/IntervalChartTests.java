package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalChartTests {

    private static Svg chart(@Nullable String low, @Nullable String value, @Nullable String high) throws Exception {
        return Svg.of(
                "intervals",
                new IntervalChart(
                        Svg.caption(),
                        List.of(new IntervalChart.Interval(
                                "Höglandet", number(low), number(value), number(high), "som det står"))));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<String> drawn(Svg svg) {
        return svg.paths(path -> path.getAttribute("stroke").equals("#1f4e79"));
    }

    /** The scale goes from 6 to 334, 328 units: a quarter lies at 88, a half at 170, three quarters at 252. */
    @Test
    void drawsAPointOnALineFromLowToHigh() throws Exception {
        Svg svg = chart("0.25", "0.5", "0.75");
        assertThat(drawn(svg).get(0)).startsWith("M88 ").contains("H252");
        assertThat(drawn(svg).get(1)).startsWith("M170 ");
        assertThat(svg.texts()).contains("Höglandet som det står");
        assertThat(svg.texts()).containsSubsequence("0\u00A0%", "25\u00A0%", "50\u00A0%", "75\u00A0%", "100\u00A0%");
    }

    @Test
    void drawsAPointWithoutAnInterval() throws Exception {
        assertThat(drawn(chart(null, "0.5", null))).singleElement().asString().startsWith("M170 ");
    }

    @Test
    void drawsNothingOfWhatIsMissing() throws Exception {
        Svg svg = chart(null, null, null);
        assertThat(drawn(svg)).isEmpty();
        assertThat(svg.texts()).contains("Höglandet som det står");
    }

    @Test
    void endsAtTheEndsOfTheScale() throws Exception {
        assertThat(drawn(chart("-0.1", "0.5", "1.2")).get(0)).startsWith("M6 ").contains("H334");
    }
}
