package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import se.finsam.member.Imprint;
import se.finsam.member.ReportName;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.CountySection;
import se.finsam.report.chart.Axis;
import se.finsam.report.chart.BarChart;
import se.finsam.report.chart.Caption;
import se.finsam.report.chart.Drawing;
import se.finsam.report.chart.Figure;
import se.finsam.report.chart.LineChart;
import se.finsam.report.chart.StackedChart;

/** Charts as a reader of the PDF sees them, and as somebody finds them who searches it. */
class PdfDrawingTests {

    private static final Caption CAPTION = new Caption("ritning", "Ritning", "Staplar och linjer.");

    /** The page that is made has this many pixels of the picture for one of its points. */
    private static final int ENLARGED = 3;

    private static Figure figure(String value) {
        return new Figure(new BigDecimal(value), value);
    }

    private static PDDocument drawn(Drawing drawing) throws IOException {
        Chapter chapter = new Chapter("kapitel", "Kapitel", List.of(), List.of(), List.of(drawing), List.of());
        ReportPage page = new ReportPage(
                ReportName.parse("2023K4"),
                "helåret 2023",
                null,
                false,
                "2024-02-23",
                new Imprint(null, null, null, null),
                null,
                List.of(new CountySection("lan", "Länet", List.of(chapter))));
        return Loader.loadPDF(new PdfReport(new HtmlReport()).of(page));
    }

    /** The lines of a document, each with where it ends on the paper. */
    private static Map<String, Float> ends(PDDocument document) throws IOException {
        Map<String, Float> ends = new HashMap<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
                TextPosition last = letters.get(letters.size() - 1);
                ends.put(text.strip(), last.getX() + last.getWidth());
                super.writeString(text, letters);
            }
        }.getText(document);
        return ends;
    }

    @Test
    void hasTheWordsOfADrawingThatIsCutOnceEach() throws IOException {
        List<BarChart.Bar> bars = IntStream.rangeClosed(101, 120)
                .mapToObj(number -> new BarChart.Bar("Insats " + number, figure("80")))
                .toList();
        Drawing drawing = new BarChart(CAPTION, bars).drawing();

        try (PDDocument document = drawn(drawing)) {
            List<String> lines = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
            assertThat(drawing.parts()).hasSize(3);
            assertThat(lines.stream().filter(line -> line.startsWith("Insats ")))
                    .containsExactlyElementsOf(
                            bars.stream().map(BarChart.Bar::label).toList());
            assertThat(lines.stream().filter("80"::equals)).hasSize(20);
        }
    }

    @Test
    void setsWordsThatEndAtAPlaceToEndThere() throws IOException {
        LineChart.Line line = new LineChart.Line("Höglandet", List.of(figure("4000"), figure("100000")));
        Drawing drawing = new LineChart(
                        CAPTION,
                        new Axis("kronor per deltagare", Axis.Kind.NUMBER),
                        List.of("2023 K3", "2023 K4"),
                        List.of(line),
                        List.of())
                .drawing();

        try (PDDocument document = drawn(drawing)) {
            Map<String, Float> ends = ends(document);
            assertThat(ends).containsKeys("100 000", "80 000");
            assertThat(ends.get("100 000")).isCloseTo(ends.get("80 000"), within(0.3f));
        }
    }

    @Test
    void fillsBarsWithTheirColoursAndPatterns() throws IOException {
        StackedChart.Stack stack = new StackedChart.Stack("Höglandet", List.of(figure("0.5"), figure("0.5")));
        Drawing drawing = new StackedChart(CAPTION, List.of("Individ", "Struktur"), List.of(stack)).drawing();

        try (PDDocument document = drawn(drawing)) {
            BufferedImage picture = new PDFRenderer(document).renderImage(0, ENLARGED);
            long plain = pixels(picture, 0x1f4e79);
            long ground = pixels(picture, 0xfbeedd);
            long lines = pixels(picture, 0xa85400);
            // each half of the bar is 170 by 14 in units of which 340 are 115 mm, or 326 points
            double half = 170 * 14 * Math.pow(326.0 / 340 * ENLARGED, 2);
            assertThat(plain).isGreaterThan((long) (0.9 * half));
            // the lines are 1.4 wide, and stand √18 from each other: a third; what lies on their edges is neither
            assertThat(ground).isBetween((long) (0.4 * half), (long) (0.8 * half));
            assertThat(lines).isBetween((long) (0.15 * half), (long) (0.5 * half));
        }
    }

    private static long pixels(BufferedImage picture, int colour) {
        long found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (isNear(picture.getRGB(x, y), colour)) {
                    found++;
                }
            }
        }
        return found;
    }

    /** As good as the same to the eye. */
    private static boolean isNear(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > 8) {
                return false;
            }
        }
        return true;
    }
}
