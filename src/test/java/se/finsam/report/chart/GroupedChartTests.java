package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupedChartTests {

    @Test
    void tellsTheSeriesApartByPatternsOfItsOwn() throws Exception {
        Svg svg = Svg.of(
                "grouped",
                new GroupedChart(
                        Svg.caption(),
                        List.of("Budget", "Utfall", "Prognos"),
                        List.of(
                                new GroupedChart.Group(
                                        "Höglandet", List.of(Svg.figure("3"), Svg.figure("2"), Svg.missing("-"))),
                                new GroupedChart.Group(
                                        "Finnveden", List.of(Svg.figure("1"), Svg.figure("-1"), Svg.figure("1"))))));
        assertThat(svg.bars().stream().map(Svg.Bar::fill))
                .containsExactly(
                        "#1f4e79", "url(#kostnad-fill-2)", "#1f4e79", "url(#kostnad-fill-2)", "url(#kostnad-fill-3)");
        assertThat(svg.elements("pattern").stream().map(pattern -> pattern.getAttribute("id")))
                .containsExactly("kostnad-fill-2", "kostnad-fill-3");
        assertThat(svg.texts())
                .containsExactly(
                        "Budget", "Utfall", "Prognos", "Höglandet", "3", "2", "-", "Finnveden", "1", "-1", "1");
    }

    @Test
    void rejectsAGroupThatLacksASeries() {
        assertThatThrownBy(() -> new GroupedChart(
                        Svg.caption(),
                        List.of("Kvinnor", "Män"),
                        List.of(new GroupedChart.Group("Höglandet", List.of(Svg.figure("3"))))))
                .hasMessage("A group has one figure per series: Höglandet");
    }

    @Test
    void rejectsMoreSeriesThanCanBeToldApart() {
        assertThatThrownBy(() -> new GroupedChart(Svg.caption(), Collections.nCopies(9, "Serie"), List.of()))
                .hasMessage("A chart tells at most 8 series apart, not 9");
    }
}
