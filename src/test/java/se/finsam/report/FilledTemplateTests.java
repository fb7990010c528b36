package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.DatasetReader;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingCode;

/** The template filled in and saved as CSV by a Swedish spreadsheet, which writes what each cell shows. */
class FilledTemplateTests {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.forLanguageTag("sv-SE"));

    @Test
    void isReadAsItWasFilledIn() throws IOException {
        DatasetReader.Result participants =
                delivered("deltagare", Arrays.asList("Steget", "Eksjö", "kvinna", "16-29", null, 12.0, 3.0, 1.0));
        assertThat(participants.findings()).isEmpty();
        assertThat(participants.rows().get(0).values())
                .isEqualTo(Arrays.asList("Steget", "Eksjö", "kvinna", "16-29", null, 12, 3, 1));
        DatasetReader.Result spending =
                delivered("ekonomi", Arrays.asList("Steget", "individinriktad", 1234567.5, null, -16200.0));
        assertThat(spending.findings()).isEmpty();
        assertThat(spending.rows().get(0).values())
                .isEqualTo(Arrays.asList(
                        "Steget", "individinriktad", new BigDecimal("1234567.50"), null, new BigDecimal("-16200.00")));
    }

    @Test
    void roundsNothingUnasked() throws IOException {
        assertThat(delivered("deltagare", Arrays.asList("Steget", null, "man", null, null, 12.6))
                        .findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.NUMBER_RANGE, "12,6"));
        assertThat(delivered("ekonomi", Arrays.asList("Steget", "administration", 12.345))
                        .findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.NUMBER_RANGE, "12,345"));
    }

    private static DatasetReader.Result delivered(String name, List<Object> filled) throws IOException {
        Dataset dataset = Datasets.DELIVERED.find(name).orElseThrow();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(TemplateWorkbook.of(dataset)))) {
            Sheet sheet = workbook.getSheetAt(0);
            fill(sheet, filled);
            return new DatasetReader(dataset).read(csv(sheet).getBytes(StandardCharsets.UTF_8), "hoglandet");
        }
    }

    private static void fill(Sheet sheet, List<Object> filled) {
        Row row = sheet.createRow(1);
        for (int column = 0; column < filled.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(sheet.getColumnStyle(column));
            if (filled.get(column) instanceof Double number) {
                cell.setCellValue(number);
            } else if (filled.get(column) instanceof String text) {
                cell.setCellValue(text);
            }
        }
    }

    private static String csv(Sheet sheet) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                cells.add(SHOWN.formatCellValue(row.getCell(column)));
            }
            csv.append(String.join(";", cells)).append("\r\n");
        }
        return csv.toString();
    }
}
