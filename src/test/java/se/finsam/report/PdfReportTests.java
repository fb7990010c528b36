package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import se.finsam.cli.SampleNight;
import se.finsam.dataset.Datasets;
import se.finsam.home.Home;
import se.finsam.member.Imprint;
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
            page = html.page(warehouse.reportTables(), "2023K4", Audience.PUBLIC, IMPRINT);
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
}
