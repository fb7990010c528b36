package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackedChartTests {

    private static Svg chart(Figure... shares) throws Exception {
        return Svg.of(
                "stacked",
                new StackedChart(
                        Svg.caption(),
                        List.of("Individinriktad", "Strukturövergripande", "Administration"),
                        List.of(new StackedChart.Stack("Höglandet", List.of(shares)))));
    }

    /** The bar lies from 0.5 to 339.5: 339 units, so a half is 169.5 and a quarter 84.75. */
    @Test
    void laysThePartsEndToEnd() throws Exception {
        Svg svg = chart(Svg.figure("0.5"), Svg.figure("0.25"), Svg.figure("0.25"));
        assertThat(svg.bars())
                .containsExactly(
                        new Svg.Bar(5, 1695, "#1f4e79"),
                        new Svg.Bar(1700, 848, "url(#kostnad-fill-2)"),
                        new Svg.Bar(2548, 848, "url(#kostnad-fill-3)"));
    }

    @Test
    void leavesOpenWhatIsMissing() throws Exception {
        Svg svg = chart(Svg.figure("0.5"), Svg.missing("-"), Svg.figure("0.25"));
        assertThat(svg.bars())
                .containsExactly(new Svg.Bar(5, 1695, "#1f4e79"), new Svg.Bar(1700, 848, "url(#kostnad-fill-3)"));
        assertThat(svg.texts()).containsSequence("Höglandet", "0.5", "-", "0.25");
    }

    @Test
    void saysThatANegativeAmountCannotBeDrawn() throws Exception {
        Svg svg = chart(Svg.figure("1.02"), Svg.figure("-0.02"), Svg.figure("0"));
        assertThat(svg.bars()).isEmpty();
        assertThat(svg.texts())
                .containsSequence("Höglandet", "Stapeln kan inte ritas: negativt belopp.", "1.02", "-0.02", "0");
    }

    @Test
    void saysThatPartsOfMoreThanTheWholeCannotBeDrawn() throws Exception {
        Svg svg = chart(Svg.figure("0.9"), Svg.figure("0.2"), Svg.figure("0"));
        assertThat(svg.bars()).isEmpty();
        assertThat(svg.texts()).contains("Stapeln kan inte ritas: delarna är mer än 100 %.");
    }

    @Test
    void drawsNoBarWhereAllIsMissing() throws Exception {
        Svg svg = chart(Svg.missing("-"), Svg.missing(".."), Svg.missing("."));
        assertThat(svg.bars()).isEmpty();
        assertThat(svg.texts()).containsSequence("Höglandet", "-", "..", ".");
    }
}
