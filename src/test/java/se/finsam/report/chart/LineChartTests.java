package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LineChartTests {

    private static final Axis NUMBERS = new Axis("kronor per deltagare", Axis.Kind.NUMBER);

    private static Svg chart(List<String> labels, LineChart.Line... lines) throws Exception {
        return Svg.of("lines", new LineChart(Svg.caption(), NUMBERS, labels, List.of(lines), List.of()));
    }

    private static LineChart.Line line(Figure... points) {
        return new LineChart.Line("Höglandet", List.of(points));
    }

    private static List<String> quarters(int count) {
        return IntStream.range(0, count)
                .mapToObj(quarter -> 2014 + quarter / 4 + " K" + (1 + quarter % 4))
                .toList();
    }

    /** Everything in the colour of the first line: the line, its markers, then its sample and marker in the legend. */
    private static List<String> first(Svg svg) {
        return svg.paths(path -> path.getAttribute("stroke").equals("#1f4e79"));
    }

    private static List<String> markers(Svg svg) {
        return svg.elements("path").stream()
                .filter(path -> path.getElementsByTagName("title").getLength() > 0)
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void breaksTheLineAtAGap() throws Exception {
        Svg svg = chart(quarters(4), line(Svg.figure("10"), Svg.figure("20"), Svg.missing("-"), Svg.figure("20")));
        assertThat(first(svg).get(0)).matches("M[\\d.]+ [\\d.]+L[\\d.]+ [\\d.]+M[\\d.]+ [\\d.]+");
        assertThat(markers(svg))
                .containsExactly("Höglandet, 2014 K1: 10", "Höglandet, 2014 K2: 20", "Höglandet, 2014 K4: 20");
    }

    /** The unit takes 16, then 8 are left open: 20 lies at 24 and 0 at 214, 190 below, so 10 lies at 119. */
    @Test
    void placesTheValuesBetweenZeroAndTheUppermostTick() throws Exception {
        Svg svg = chart(quarters(3), line(Svg.figure("0"), Svg.figure("10"), Svg.figure("20")));
        assertThat(first(svg).get(0)).matches("M[\\d.]+ 214L[\\d.]+ 119L312 24");
        assertThat(svg.texts()).containsSubsequence("kronor per deltagare", "0", "5", "10", "15", "20");
    }

    /** With 20 on the chart beside it, 10 lies half way up, at 119; alone it would lie at the top. */
    @Test
    void spansTheFiguresOfChartsToBeComparedWith() throws Exception {
        LineChart.Line beside = line(Svg.figure("20"), Svg.figure("5"));
        Svg svg = Svg.of(
                "lines",
                new LineChart(
                        Svg.caption(),
                        NUMBERS,
                        quarters(2),
                        List.of(line(Svg.figure("0"), Svg.figure("10"))),
                        List.of(beside)));
        assertThat(first(svg).get(0)).matches("M[\\d.]+ 214L312 119");
        assertThat(svg.texts()).containsSubsequence("0", "5", "10", "15", "20");
        assertThat(markers(svg)).hasSize(2);
    }

    @Test
    void beginsTheAxisAtZeroThoughAllValuesAreHigh() throws Exception {
        Svg svg = chart(quarters(2), line(Svg.figure("41000"), Svg.figure("42000")));
        assertThat(svg.texts()).containsSubsequence("0", "10 000", "20 000", "30 000", "40 000", "50 000");
    }

    @Test
    void goesBelowZeroForANegativeValue() throws Exception {
        Svg svg = chart(quarters(2), line(Svg.figure("-4"), Svg.figure("4")));
        assertThat(svg.texts()).containsSubsequence("−4", "−2", "0", "2", "4");
        assertThat(first(svg).get(0)).matches("M[\\d.]+ 214L312 24");
    }

    @Test
    void drawsASingleQuarterAsAPoint() throws Exception {
        Svg svg = chart(quarters(1), line(Svg.figure("10")));
        assertThat(markers(svg)).containsExactly("Höglandet, 2014 K1: 10");
        assertThat(svg.texts()).contains("2014 K1", "A", "Höglandet 2014 K1: 10");
    }

    @Test
    void namesTheLatestOfFortyQuartersAndOnlyThoseThatHaveRoom() throws Exception {
        List<Figure> points = Collections.nCopies(40, Svg.figure("10"));
        Svg svg = chart(quarters(40), new LineChart.Line("Höglandet", points));
        List<Element> named = svg.elements("text").stream()
                .filter(text -> text.getTextContent().matches("\\d{4} K\\d"))
                .toList();
        assertThat(named.get(named.size() - 1).getTextContent()).isEqualTo("2023 K4");
        assertThat(named).hasSizeBetween(3, 6);
        for (int name = 1; name < named.size(); name++) {
            assertThat(Svg.number(named.get(name), "x") - Svg.number(named.get(name - 1), "x"))
                    .isGreaterThan(48);
        }
    }

    @Test
    void marksAPointBetweenGapsThoughItIsNotNamed() throws Exception {
        List<Figure> points = IntStream.range(0, 40)
                .mapToObj(point -> point == 20 ? Svg.figure("10") : Svg.missing("-"))
                .toList();
        assertThat(markers(chart(quarters(40), new LineChart.Line("Höglandet", points))))
                .containsExactly("Höglandet, 2019 K1: 10");
    }

    @Test
    void tellsEightLinesApartWithoutColour() throws Exception {
        LineChart.Line[] lines =
                Collections.nCopies(8, line(Svg.figure("10"), Svg.figure("10"))).toArray(LineChart.Line[]::new);
        Svg svg = chart(quarters(2), lines);
        assertThat(svg.elements("path").stream()
                        .filter(path -> path.getAttribute("stroke-width").equals("1.6"))
                        .filter(path -> path.getAttribute("d").contains("L"))
                        .map(path -> path.getAttribute("stroke-dasharray")))
                .hasSize(8)
                .doesNotHaveDuplicates();
        List<Element> letters = svg.elements("text").stream()
                .filter(text -> text.getAttribute("text-anchor").equals("middle"))
                .filter(text -> text.getTextContent().matches("[A-H]"))
                .toList();
        assertThat(letters.stream().map(Element::getTextContent))
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        for (int letter = 1; letter < letters.size(); letter++) {
            assertThat(Svg.number(letters.get(letter), "y") - Svg.number(letters.get(letter - 1), "y"))
                    .isGreaterThanOrEqualTo(13.9);
        }
    }

    @Test
    void saysTheLatestFigureBesideTheName() throws Exception {
        Svg svg = chart(
                quarters(2),
                line(Svg.figure("10"), Svg.missing("-")),
                new LineChart.Line("Finnveden", List.of(Svg.missing("-"), Svg.missing(".."))));
        assertThat(svg.texts()).contains("Höglandet 2014 K1: 10", "Finnveden 2014 K2: ..");
    }

    @Test
    void rejectsALineThatLacksAQuarter() {
        assertThatThrownBy(() -> new LineChart(
                        Svg.caption(),
                        NUMBERS,
                        List.of("2023 K3", "2023 K4"),
                        List.of(line(Svg.figure("1"))),
                        List.of()))
                .hasMessage("A line has one point per label: Höglandet");
    }
}
