package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.NodeList;
import se.finsam.cli.SampleNight;
import se.finsam.dataset.Datasets;
import se.finsam.home.Home;
import se.finsam.member.Imprint;
import se.finsam.member.ReportName;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.CountySection;
import se.finsam.report.ReportTable.Columns;
import se.finsam.report.ReportTable.Line;
import se.finsam.warehouse.Warehouse;

/** The PDF of a quarter of the whole sample: it keeps to both standards, and is the same each time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfReportTests {

    private static final Imprint IMPRINT = new Imprint("Avsändaren", "Någon & Annan", "D 1", "https://example.org/t");

    private final HtmlReport html = new HtmlReport();
    private final PdfReport pdf = new PdfReport(html);

    private ReportPage page;
    private byte[] made;

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("warehouse.duckdb");
        Files.copy(new Home(SampleNight.HOME).warehouseDatabase(), copy);
        try (Warehouse warehouse = Warehouse.open(copy, Datasets.DELIVERED)) {
            page = html.page(warehouse.reportTables(), ReportName.parse("2023K4"), Audience.PUBLIC, IMPRINT);
        }
        made = pdf.of(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void keepsToTheStandard(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(made), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> assertion.getRuleId().getClause() + "-"
                                    + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(pdf.of(page)).isEqualTo(made);
    }

    /** The renderer has one for each box, which made two thirds of all objects. */
    @Test
    void onePropertyListOfAPageSaysWhatOnlyAdorns() throws IOException {
        try (PDDocument document = Loader.loadPDF(made)) {
            for (PDPage shown : document.getPages()) {
                PDResources resources = shown.getResources();
                List<String> types = new ArrayList<>();
                resources
                        .getPropertiesNames()
                        .forEach(name -> types.add(
                                resources.getProperties(name).getCOSObject().getNameAsString(COSName.TYPE)));
                assertThat(types).doesNotContain("Background").containsOnlyOnce("Layout");
            }
        }
    }

    /** Found by whoever searches the document. */
    @Test
    void hasTheWordsOfDrawingsAsText() throws IOException {
        NodeList drawn = PdfMarkup.parse(html.forPdf(page)).getElementsByTagName("text");
        List<String> words = IntStream.range(0, drawn.getLength())
                .mapToObj(place -> drawn.item(place).getTextContent())
                .map(PdfReportTests::withoutBlanks)
                .toList();
        try (PDDocument document = Loader.loadPDF(made)) {
            assertThat(withoutBlanks(new PDFTextStripper().getText(document))).contains(words);
        }
        assertThat(words).hasSizeGreaterThan(100);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    /** A county with fifteen förbund, one of them with a name that has no place to be broken at. */
    private static ReportTable wide() {
        List<String> columns = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> "Område " + number)
                .toList();
        List<Cell> cells = IntStream.rangeClosed(1, 16)
                .mapToObj(
                        number -> Cell.of(Entry.of(Entry.VALUE, Unit.KRONOR, BigDecimal.valueOf(123_456_700 + number))))
                .toList();
        return ReportTable.ofFigures(
                "Kostnad",
                "Länet, helåret 2023, löpande priser",
                "Mått",
                new Columns("Område", columns),
                List.of(new Line("x".repeat(500), "", cells)));
    }

    @Test
    void keepsAWideTableAndALongWordOnThePaper() throws IOException {
        Chapter chapter = new Chapter("kostnad", "Kostnad", List.of(), List.of(), List.of(), List.of(wide()));
        ReportPage wide = new ReportPage(
                ReportName.parse("2023K4"),
                "helåret 2023",
                null,
                false,
                "2024-02-23",
                IMPRINT,
                null,
                List.of(new CountySection("lan", "Länet", List.of(chapter))));
        try (PDDocument document = Loader.loadPDF(pdf.of(wide))) {
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                    super.processTextPosition(letter);
                }
            };
            String text = stripper.getText(document).replaceAll("[\\s\\p{Z}]+", "");
            assertThat(letters)
                    .hasSizeGreaterThan(1000)
                    .allMatch(
                            letter -> letter.getX() >= 0 && letter.getX() + letter.getWidth() <= letter.getPageWidth());
            assertThat(text).contains("Kostnad,del4");
            for (int number = 1; number <= 16; number++) {
                assertThat(text).contains("Område" + number, String.valueOf(123_456_700 + number));
            }
        }
    }
}
