package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BarChartTests {

    private static Svg chart(Figure... figures) throws Exception {
        return Svg.of(
                "bars",
                new BarChart(
                        Svg.caption(),
                        Arrays.stream(figures)
                                .map(figure -> new BarChart.Bar("Insats", figure))
                                .toList()));
    }

    @Test
    void drawsHalfTheAmountHalfAsLong() throws Exception {
        List<Svg.Bar> bars = chart(Svg.figure("80"), Svg.figure("40")).bars();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).width()).isCloseTo(2 * bars.get(1).width(), within());
        assertThat(bars.get(1).left()).isEqualTo(bars.get(0).left());
    }

    private static Drawing bars(int count) {
        return new BarChart(Svg.caption(), Collections.nCopies(count, new BarChart.Bar("Insats", Svg.figure("80"))))
                .drawing();
    }

    @Test
    void isCutBetweenBarsWhereItIsTallerThanAPage() {
        Drawing drawing = bars(20);
        // a bar takes 16 for its name, 3 below it, 14, 3 and 8: 44 in all, of which 9 fit into 400
        assertThat(drawing.viewBox()).isEqualTo("0 0 340 880");
        assertThat(drawing.parts()).containsExactly("0 0 340 396", "0 396 340 396", "0 792 340 88");
    }

    @Test
    void isWholeWhereItFitsOnAPage() {
        assertThat(bars(9).parts()).containsExactly("0 0 340 396");
    }

    @Test
    void writesTheSignWhereTheBarOfAMissingValueWouldBegin() throws Exception {
        Svg svg = chart(Svg.figure("80"), Svg.missing(".."));
        assertThat(svg.bars()).hasSize(1);
        assertThat(svg.texts()).containsExactly("Insats", "80", "Insats", "..");
        double begins = svg.bars().get(0).left() / 10.0;
        assertThat(Svg.number(svg.elements("text").get(3), "x")).isBetween(begins, begins + 10);
    }

    @Test
    void drawsANegativeAmountToTheLeftOfZeroAndItsTextToTheRight() throws Exception {
        Svg svg = chart(Svg.figure("80"), Svg.figure("-40"));
        Svg.Bar positive = svg.bars().get(0);
        Svg.Bar negative = svg.bars().get(1);
        assertThat(negative.right()).isCloseTo(positive.left(), within());
        assertThat(positive.width()).isCloseTo(2 * negative.width(), within());
        assertThat(Svg.number(svg.elements("text").get(3), "x")).isGreaterThan(positive.left() / 10.0);
    }

    @Test
    void writesTheTextBehindTheBar() throws Exception {
        Svg svg = chart(Svg.figure("80"));
        assertThat(Svg.number(svg.elements("text").get(1), "x"))
                .isGreaterThan(svg.bars().get(0).right() / 10.0);
    }

    @Test
    void writesALongTextAboveTheBar() throws Exception {
        Svg svg = chart(new Figure(Svg.figure("80").value(), "80 kronor, men två av insatserna är inte redovisade"));
        double bar = Svg.number(svg.elements("rect").get(0), "y");
        assertThat(svg.elements("text")).allMatch(text -> Svg.number(text, "y") < bar);
    }

    @Test
    void drawsNoBarWhereAllIsZeroOrMissing() throws Exception {
        Svg svg = chart(Svg.figure("0"), Svg.figure("0.00"), Svg.missing("-"));
        assertThat(svg.bars()).isEmpty();
        assertThat(svg.texts()).containsExactly("Insats", "0", "Insats", "0.00", "Insats", "-");
    }

    @Test
    void drawsALittleOfWhatIsNotZero() throws Exception {
        assertThat(chart(Svg.figure("1000000"), Svg.figure("1")).bars().get(1).width())
                .isEqualTo(10);
    }

    /** Each end is rounded to a tenth. */
    private static Offset<Long> within() {
        return Offset.offset(2L);
    }
}
