package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What holds for every chart. */
class ChartTemplateTests {

    private static final Axis KRONOR = new Axis("kronor", Axis.Kind.NUMBER);

    /** The width of W in Liberation Sans, 0.944 of the size of 13, regular or bold: the widest letter there is. */
    private static final double WIDEST = 12.3;

    /** A chart of each kind that says the label wherever a name can stand. */
    private static Svg chart(String kind, String label) throws Exception {
        List<Figure> figures = List.of(Svg.figure("0.5"), Svg.missing("-"));
        List<String> names = List.of(label, label);
        Object chart =
                switch (kind) {
                    case "bars" -> new BarChart(Svg.caption(), List.of(new BarChart.Bar(label, Svg.figure("7"))));
                    case "stacked" ->
                        new StackedChart(Svg.caption(), names, List.of(new StackedChart.Stack(label, figures)));
                    case "lines" ->
                        new LineChart(
                                Svg.caption(),
                                KRONOR,
                                List.of("2023 K3", "2023 K4"),
                                List.of(new LineChart.Line(label, figures)),
                                List.of());
                    case "grouped" ->
                        new GroupedChart(Svg.caption(), names, List.of(new GroupedChart.Group(label, figures)));
                    default -> new IntervalChart(Svg.caption(), List.of(interval(label)));
                };
        return Svg.of(kind, chart);
    }

    private static IntervalChart.Interval interval(String label) {
        return new IntervalChart.Interval(
                label, new BigDecimal("0.2"), new BigDecimal("0.3"), new BigDecimal("0.4"), "30 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "stacked", "lines", "grouped", "intervals"})
    void isAnImageNamedByItsTitleAndDescription(String kind) throws Exception {
        Svg svg = chart(kind, "Höglandet");
        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("aria-labelledby")).isEqualTo("kostnad-title kostnad-desc");
        Element title = svg.elements("title").get(0);
        assertThat(title.getAttribute("id")).isEqualTo("kostnad-title");
        assertThat(title.getTextContent()).isEqualTo("Kostnad per deltagare");
        Element description = svg.elements("desc").get(0);
        assertThat(description.getAttribute("id")).isEqualTo("kostnad-desc");
        assertThat(description.getTextContent()).isEqualTo("Tre staplar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "stacked", "lines", "grouped", "intervals"})
    void writesMarkupAndControlCharactersInANameAsText(String kind) throws Exception {
        Svg svg = chart(kind, "<b>A</b> & \"B\"\u0001\u202E\uFFFE'");
        assertThat(svg.elements("b")).isEmpty();
        assertThat(svg.texts()).anyMatch(text -> text.startsWith("<b>A</b> & \"B\"·'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "stacked", "lines", "grouped", "intervals"})
    void keepsTheWidestNameInsideTheDrawing(String kind) throws Exception {
        Svg svg = chart(kind, "W".repeat(100));
        assertInside(svg);
        assertThat(svg.texts()).anyMatch(text -> text.startsWith("WW") && text.contains("…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "stacked", "lines", "grouped", "intervals"})
    void breaksANameOfSixtyLettersBetweenWords(String kind) throws Exception {
        Svg svg = chart(kind, "Samverkan för unga vuxna som varken arbetar eller studerar nu");
        assertInside(svg);
        assertThat(String.join(" ", svg.texts()))
                .contains("Samverkan för unga vuxna som varken arbetar eller studerar nu");
    }

    private static void assertInside(Svg svg) {
        String[] box = svg.root().getAttribute("viewBox").split(" ");
        for (Element text : svg.elements("text")) {
            long widest = text.getTextContent()
                    .chars()
                    .filter(letter -> letter == 'W')
                    .count();
            if (text.getAttribute("text-anchor").equals("start")) {
                assertThat(Svg.number(text, "x") + widest * WIDEST).isLessThanOrEqualTo(Double.parseDouble(box[2]));
            }
            assertThat(Svg.number(text, "y")).isBetween(9.0, Double.parseDouble(box[3]));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "stacked", "lines", "grouped", "intervals"})
    void isTheSameWhateverTheLanguageOfTheMachine(String kind) throws Exception {
        Locale usual = Locale.getDefault();
        String text = chart(kind, "Höglandet").text();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(chart(kind, "Höglandet").text()).isEqualTo(text);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "stacked", "lines", "grouped", "intervals"})
    void writesPlacesWithAtMostOneDecimal(String kind) throws Exception {
        for (String attribute : List.of("x", "y", "width", "height")) {
            for (Element element : chart(kind, "Höglandet").elements("*")) {
                if (element.hasAttribute(attribute)) {
                    assertThat(element.getAttribute(attribute)).matches("-?\\d+(\\.\\d)?");
                }
            }
        }
    }

    @Test
    void saysThatThereIsNothingToDraw() throws Exception {
        assertThat(Svg.of("bars", new BarChart(Svg.caption(), List.of())).texts())
                .containsExactly("Inga uppgifter.");
        assertThat(Svg.of("stacked", new StackedChart(Svg.caption(), List.of("A"), List.of()))
                        .texts())
                .containsExactly("Inga uppgifter.");
        assertThat(Svg.of("grouped", new GroupedChart(Svg.caption(), List.of("A"), List.of()))
                        .texts())
                .containsExactly("Inga uppgifter.");
        assertThat(Svg.of("intervals", new IntervalChart(Svg.caption(), List.of()))
                        .texts())
                .containsExactly("Inga uppgifter.");
        assertThat(Svg.of("lines", new LineChart(Svg.caption(), KRONOR, List.of(), List.of(), List.of()))
                        .texts())
                .containsExactly("Inga uppgifter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023", "a b", "a\"", "å"})
    void rejectsAnIdThatIsNoName(String id) {
        assertThatThrownBy(() -> new Caption(id, "Titel", "Beskrivning."))
                .hasMessage("The id of a chart is a letter, then letters, digits, - and _, not: " + id);
    }
}
