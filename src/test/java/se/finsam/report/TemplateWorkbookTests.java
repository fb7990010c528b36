package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;

/** The template as another program reads it. */
class TemplateWorkbookTests {

    static Stream<Dataset> datasets() {
        return Datasets.DELIVERED.all().stream();
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void hasTheHeaderAndAnInstructionForEachColumn(Dataset dataset) throws IOException {
        try (Workbook workbook = read(dataset)) {
            List<String> headers =
                    dataset.columns().stream().map(Column::header).toList();
            assertThat(cells(workbook.getSheetAt(0), 0)).isEqualTo(headers);
            Sheet instruction = workbook.getSheet("Instruktion");
            for (int column = 0; column < headers.size(); column++) {
                assertThat(cells(instruction, column + 1)).startsWith(headers.get(column));
            }
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    @Test
    void offersTheAllowedValuesAsLists() throws IOException {
        try (Workbook workbook = read(Datasets.DELIVERED.find("ekonomi").orElseThrow())) {
            List<? extends DataValidation> lists = workbook.getSheetAt(0).getDataValidations();
            assertThat(lists).hasSize(1);
            assertThat(lists.get(0).getShowErrorBox()).isTrue();
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(1);
            assertThat(lists.get(0).getValidationConstraint().getFormula1()).isEqualTo("'Värden'!$B$1:$B$5");
            assertThat(lists.get(0).getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("B2:B2001");
            List<String> values = new ArrayList<>();
            for (int row = 0; row < 5; row++) {
                values.add(workbook.getSheet("Värden").getRow(row).getCell(1).getStringCellValue());
            }
            assertThat(values)
                    .isEqualTo(Arrays.asList(
                            "individinriktad",
                            "strukturövergripande",
                            "administration",
                            "ny verksamhet",
                            "ej uppdelat"));
        }
    }

    @Test
    void keepsAgesAsTextAndAmountsAsAmounts() throws IOException {
        try (Workbook workbook = read(Datasets.DELIVERED.find("deltagare").orElseThrow())) {
            List<String> headers = cells(workbook.getSheetAt(0), 0);
            assertThat(format(workbook, headers.indexOf("ålder"))).isEqualTo("@");
            assertThat(format(workbook, headers.indexOf("deltagare"))).isEqualTo("General");
        }
        try (Workbook workbook = read(Datasets.DELIVERED.find("ekonomi").orElseThrow())) {
            assertThat(format(workbook, cells(workbook.getSheetAt(0), 0).indexOf("utfall")))
                    .isEqualTo("#,##0.00##");
        }
    }

    @Test
    void isTheSameBytesEachTime() throws IOException, InterruptedException {
        Dataset dataset = Datasets.DELIVERED.find("insatser").orElseThrow();
        byte[] first = TemplateWorkbook.of(dataset);
        Thread.sleep(1100);
        assertThat(TemplateWorkbook.of(dataset)).isEqualTo(first);
    }

    @Test
    void isTheSameBytesInEveryTimeZone() throws IOException {
        Dataset dataset = Datasets.DELIVERED.find("insatser").orElseThrow();
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            byte[] inTokyo = TemplateWorkbook.of(dataset);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(TemplateWorkbook.of(dataset)).isEqualTo(inTokyo);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static Workbook read(Dataset dataset) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(TemplateWorkbook.of(dataset)));
    }

    private static List<String> cells(Sheet sheet, int row) {
        List<String> cells = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> cells.add(cell.getStringCellValue()));
        return cells;
    }

    private static String format(Workbook workbook, int column) {
        return workbook.getSheetAt(0).getColumnStyle(column).getDataFormatString();
    }
}
