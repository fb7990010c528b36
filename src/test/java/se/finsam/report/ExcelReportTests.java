package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.finsam.member.Imprint;
import se.finsam.member.ReportName;
import se.finsam.report.Cell.Note;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.Correction;
import se.finsam.report.ReportPage.CountySection;
import se.finsam.report.ReportPage.EditionHead;
import se.finsam.report.ReportTable.Columns;
import se.finsam.report.ReportTable.Line;

class ExcelReportTests {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.ROOT);

    private static final ReportTable COST = ReportTable.ofFigures(
            "Kostnad per deltagare",
            "Länet, helåret 2023, löpande priser",
            "Mått och definition",
            new Columns("Förbund eller län", List.of("Ett", "Två")),
            List.of(
                    new Line(
                            "Alla kostnader",
                            "Utfall delat med deltagare.",
                            List.of(
                                    new se.finsam.report.Cell(
                                            Entry.of(Entry.VALUE, Unit.KRONOR, new BigDecimal("1234.50")),
                                            List.of(
                                                    Note.of(
                                                            "%s deltagare",
                                                            Entry.of(
                                                                    Entry.DENOMINATOR,
                                                                    Unit.COUNT,
                                                                    new BigDecimal("7"))),
                                                    Note.caution("ofullständig uppgift"))),
                                    se.finsam.report.Cell.of(new Entry(Entry.VALUE, Unit.KRONOR, null, "..")))),
                    new Line(
                            "Andel",
                            "",
                            List.of(
                                    se.finsam.report.Cell.of(
                                            Entry.of(Entry.VALUE, Unit.SHARE, new BigDecimal("0.739583"))),
                                    se.finsam.report.Cell.of(new Entry(Entry.VALUE, Unit.SHARE, null, "-"))))));

    private static ReportPage page(ReportTable... tables) {
        return new ReportPage(
                ReportName.parse("2023K4"),
                "helåret 2023",
                "EXEMPEL",
                false,
                "2024-02-23",
                new Imprint(null, null, null, null),
                null,
                List.of(new CountySection(
                        "lan",
                        "Länet",
                        List.of(new Chapter(
                                "kostnad",
                                "Kostnad",
                                List.of("Insatser: Redovisas inte: för små tal."),
                                List.of("=1+1"),
                                List.of(),
                                List.of(tables))))));
    }

    private static XSSFWorkbook read(ReportPage page) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ExcelReport.of(page)));
    }

    private static List<String> shown(Row row) {
        List<String> shown = new ArrayList<>();
        row.forEach(cell -> shown.add(SHOWN.formatCellValue(cell)));
        return shown;
    }

    @Test
    void hasARowForEachThingThatTheCellsSay() throws IOException {
        try (XSSFWorkbook workbook = read(page(COST))) {
            Sheet sheet = workbook.getSheet("1 Kostnad per deltagare");
            List<List<String>> rows = new ArrayList<>();
            sheet.forEach(row -> rows.add(shown(row)));
            assertThat(rows)
                    .containsExactly(
                            List.of("Kostnad per deltagare"),
                            List.of("Länet, helåret 2023, löpande priser. EXEMPEL"),
                            List.of("Mått", "Uppgift", "Ett", "Två"),
                            List.of("Alla kostnader", "värde", "1,234.50 kr", ".."),
                            List.of("Alla kostnader", "nämnare", "7", ""),
                            List.of("Alla kostnader", "anmärkning", "ofullständig uppgift", ""),
                            List.of("Andel", "värde", "74.0 %", "-"),
                            List.of("Tecken: - uppgift saknas, . ej tillämpligt, .. sekretess. Löpande priser."));
        }
    }

    @Test
    void keepsEveryDecimalOfANumber() throws IOException {
        try (XSSFWorkbook workbook = read(page(COST))) {
            Sheet sheet = workbook.getSheet("1 Kostnad per deltagare");
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(sheet.getRow(6).getCell(2).getNumericCellValue()).isEqualTo(0.739583);
        }
    }

    @Test
    void keepsHeadsInSightAndOnEachPrintedPage() throws IOException {
        try (XSSFWorkbook workbook = read(page(COST))) {
            Sheet sheet = workbook.getSheet("1 Kostnad per deltagare");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getHeader().getLeft()).endsWith("(EXEMPEL)");
        }
    }

    @Test
    void hasNoFormulaWhateverATextBeginsWith() throws IOException {
        ReportTable naughty = ReportTable.ofWords(
                "=Källor",
                "@Länet",
                "Fil",
                List.of("+Förbund", "-Revision"),
                List.of(new Line(
                        "=1+1",
                        "",
                        List.of(
                                se.finsam.report.Cell.words("=HYPERLINK(\"x\")"),
                                se.finsam.report.Cell.words("_x0041_ <&> \u0001")))));
        try (XSSFWorkbook workbook = read(page(COST, naughty))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            assertThat(shown(workbook.getSheet("2 =Källor").getRow(3)))
                    .startsWith("=1+1", "=HYPERLINK(\"x\")")
                    .last()
                    .asString()
                    .startsWith("_x0041_ <&> ");
            assertThat(shown(workbook.getSheet("Texter").getRow(7))).containsExactly("Länet", "Kostnad", "=1+1");
        }
    }

    @Test
    void losesNoWordOfTheReport() throws IOException {
        try (XSSFWorkbook workbook = read(page(COST))) {
            assertThat(shown(workbook.getSheet("Texter").getRow(6)))
                    .containsExactly("Länet", "Kostnad", "Insatser: Redovisas inte: för små tal.");
            assertThat(shown(workbook.getSheet("Definitioner och tecken").getRow(3)))
                    .containsExactly("Kostnad per deltagare", "Alla kostnader", "Utfall delat med deltagare.");
            assertThat(shown(workbook.getSheet("Om rapporten").getRow(0))).containsExactly(ReportWords.TITLE);
            assertThat(shown(workbook.getSheet("Om rapporten").getRow(1))).containsExactly("EXEMPEL");
        }
    }

    @Test
    void listsCorrections() throws IOException {
        ReportPage second =
                page(COST).as(new EditionHead(2, List.of(new Correction("T", "R", "K", "1 kr", "2 kr")), null));
        try (XSSFWorkbook workbook = read(second)) {
            assertThat(shown(workbook.getSheet("2 Ändrade siffror").getRow(2)))
                    .containsExactly("Tabell", "Rad", "Kolumn", "Utgåva 1", "Utgåva 2");
            assertThat(shown(workbook.getSheet("2 Ändrade siffror").getRow(3)))
                    .containsExactly("T", "R", "K", "1 kr", "2 kr");
        }
    }

    @Test
    void isTheSameBytesForTheSamePage() throws IOException {
        assertThat(ExcelReport.of(page(COST))).isEqualTo(ExcelReport.of(page(COST)));
    }
}
