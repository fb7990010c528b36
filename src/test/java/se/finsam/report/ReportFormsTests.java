package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.finsam.cli.SampleNight;
import se.finsam.report.DataRows.Place;
import se.finsam.report.DataRows.Told;

/** The forms of a published report, each read as its readers read it: they say the same, cell by cell and word by word. */
@Tag("core")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFormsTests {

    private static final Path REPORT = SampleNight.HOME.resolve("current/report/2023K4");
    private static final Path DATA = REPORT.resolve("data");
    private static final DataFormatter SHOWN = new DataFormatter(Locale.forLanguageTag("sv-SE"));

    /** Above the head of a sheet stand the title and what it is about. */
    private static final int HEAD = 2;

    private Document page;
    private XSSFWorkbook workbook;

    @BeforeAll
    void open() throws IOException {
        page = Jsoup.parse(Files.readString(REPORT.resolve("rapport.html")));
        workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(REPORT.resolve("rapport.xlsx"))));
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "").replace('\u2212', '-');
    }

    private static String title(Element table) {
        return table.select("caption strong").text();
    }

    private static String rowTitle(Element row) {
        Element head = row.expectFirst("th").clone();
        head.select(".definition").remove();
        return head.text();
    }

    private static List<String> columns(Element table) {
        return table.select("thead th").stream().skip(1).map(Element::text).toList();
    }

    /** The sheets after the first are the tables in their order. */
    private Sheet sheet(int table) {
        return workbook.getSheetAt(table + 1);
    }

    /** The rows of a sheet by what they are of and what they say. */
    private static Map<String, Map<String, List<Cell>>> rows(Sheet sheet, int columns) {
        Map<String, Map<String, List<Cell>>> rows = new LinkedHashMap<>();
        int naming = sheet.getRow(HEAD).getLastCellNum() - columns;
        for (Row row : sheet) {
            if (row.getRowNum() > HEAD && row.getLastCellNum() > 1) {
                String name = naming == 1 ? "värde" : row.getCell(1).getStringCellValue();
                List<Cell> cells = new ArrayList<>();
                for (int column = naming; column < naming + columns; column++) {
                    cells.add(row.getCell(column));
                }
                rows.computeIfAbsent(row.getCell(0).getStringCellValue(), title -> new LinkedHashMap<>())
                        .put(name, cells);
            }
        }
        return rows;
    }

    @Test
    void hasTheTablesInTheSameOrder() {
        List<String> titles =
                page.select("table").stream().map(ReportFormsTests::title).toList();
        assertThat(titles).hasSizeGreaterThan(10);
        for (int table = 0; table < titles.size(); table++) {
            assertThat(sheet(table).getRow(0).getCell(0).getStringCellValue()).isEqualTo(titles.get(table));
        }
    }

    @Test
    void saysTheSameInTheWorkbookAsOnThePage() {
        List<Element> tables = page.select("table");
        for (int table = 0; table < tables.size(); table++) {
            List<String> columns = columns(tables.get(table));
            Map<String, Map<String, List<Cell>>> rows = rows(sheet(table), columns.size());
            List<Element> lines = tables.get(table).select("tbody tr");
            assertThat(rows).hasSameSizeAs(lines);
            for (Element line : lines) {
                comparePageWithWorkbook(line, Objects.requireNonNull(rows.get(rowTitle(line)), line.text()));
            }
        }
    }

    private static void comparePageWithWorkbook(Element line, Map<String, List<Cell>> rows) {
        List<Element> cells = line.select("td");
        for (int column = 0; column < cells.size(); column++) {
            Element cell = cells.get(column);
            String value = cell.select("strong").isEmpty()
                    ? cell.text()
                    : cell.select("strong").text();
            String beside = plain(String.join(" ", cell.select("span").eachText()));
            for (Map.Entry<String, List<Cell>> row : rows.entrySet()) {
                String shown = plain(SHOWN.formatCellValue(row.getValue().get(column)));
                if (row.getKey().equals("värde")) {
                    assertThat(shown).as(line.text()).isEqualTo(plain(value));
                } else {
                    Stream.of(shown.split(";"))
                            .forEach(part ->
                                    assertThat(beside).as(line.text()).contains(part.replace("procentenheter", "")));
                }
            }
            int at = column;
            long said = rows.values().stream()
                    .filter(row -> !SHOWN.formatCellValue(row.get(at)).isEmpty())
                    .count();
            assertThat(said).as(line.text()).isGreaterThanOrEqualTo(beside.isEmpty() ? 1 : 2);
        }
    }

    @Test
    void saysTheSameInThePdfAsOnThePage() throws IOException {
        List<List<List<String>>> read = PdfTables.of(Files.readAllBytes(REPORT.resolve("rapport.pdf")));
        List<Element> tables = page.select("table");
        assertThat(read).hasSameSizeAs(tables);
        for (int table = 0; table < tables.size(); table++) {
            assertThat(read.get(table).stream()
                            .map(row ->
                                    row.stream().map(ReportFormsTests::plain).toList()))
                    .containsExactlyElementsOf(tables.get(table).select("tr").stream()
                            .map(row -> row.select("th, td").stream()
                                    .map(cell -> plain(cell.text()))
                                    .toList())
                            .toList());
        }
    }

    /** In the order in which it is written, and then as it stands on the paper. */
    private static String textOfPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(REPORT.resolve("rapport.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            // two points beside each other, the sign of what is hidden, are not one drawn twice
            stripper.setSuppressDuplicateOverlappingText(false);
            String written = stripper.getText(document);
            stripper.setSortByPosition(true);
            return plain(written + "\n" + stripper.getText(document));
        }
    }

    @Test
    void saysEveryWordInThePdf() throws IOException {
        String text = textOfPdf();
        assertThat(page.select(
                        "header p:not(.forms), main p, main li, dt, dd, h1, h2, h3, figcaption, td strong, td span"))
                .hasSizeGreaterThan(300)
                .allSatisfy(element -> assertThat(text).contains(plain(element.text())));
    }

    /** Every word of the page outside tables and drawings is in a text of the workbook and of the open data. */
    @Test
    void saysEveryWordInTheWorkbookAndInTheOpenData() throws IOException {
        List<String> inWorkbook = new ArrayList<>();
        workbook.forEach(
                sheet -> sheet.forEach(row -> row.forEach(cell -> inWorkbook.add(plain(SHOWN.formatCellValue(cell))))));
        List<String> inData = new ArrayList<>();
        for (CSVRecord row : DataRows.records(DATA)) {
            row.forEach(value -> inData.add(plain(value)));
        }
        List<String> words = page.select(
                        "header > p:not(.forms):not(.label), main p:not(.signs):not(:has(a)), main li, dd")
                .eachText();
        assertThat(words).hasSizeGreaterThan(30);
        assertThat(inWorkbook)
                .containsAll(words.stream().map(ReportFormsTests::plain).toList());
        assertThat(inData)
                .containsAll(words.stream()
                        .filter(text -> !text.startsWith("Frågor om rapporten"))
                        .map(ReportFormsTests::plain)
                        .toList());
    }

    /** What the tables of figures say in the workbook. */
    private Map<Place, Cell> cells() {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        List<Element> tables = page.select("table");
        for (int table = 0; table < tables.size(); table++) {
            if (!tables.get(table).select("td.figure").isEmpty()) {
                String title = title(tables.get(table));
                List<String> columns = columns(tables.get(table));
                rows(sheet(table), columns.size())
                        .forEach((row, said) -> said.forEach((name, inRow) -> {
                            for (int column = 0; column < columns.size(); column++) {
                                cells.put(new Place(title, row, columns.get(column), name), inRow.get(column));
                            }
                        }));
            }
        }
        cells.values().removeIf(cell -> SHOWN.formatCellValue(cell).isEmpty());
        return cells;
    }

    @Test
    void saysTheSameInTheOpenDataAsInTheWorkbook() throws IOException {
        Map<Place, Told> told = DataRows.told(DATA);
        Map<Place, Cell> cells = cells();
        Map<Place, Cell> remarks = new LinkedHashMap<>(cells);
        remarks.keySet().removeIf(place -> !place.name().equals("anmärkning"));
        cells.keySet().removeAll(remarks.keySet());
        assertThat(told).hasSizeGreaterThan(300).containsOnlyKeys(cells.keySet());
        told.forEach((place, row) -> compare(Objects.requireNonNull(cells.get(place)), row, place));
        assertThat(remarks).isNotEmpty();
        remarks.forEach((place, cell) -> {
            Place value = new Place(place.table(), place.row(), place.column(), "värde");
            assertThat(Objects.requireNonNull(told.get(value)).remark()).isEqualTo(cell.getStringCellValue());
        });
    }

    private static void compare(Cell cell, Told told, Place place) {
        if (cell.getCellType() == CellType.NUMERIC) {
            BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue());
            boolean isShare = cell.getCellStyle().getDataFormatString().equals("0.0 %");
            assertThat(new BigDecimal(told.number().replace(',', '.')))
                    .as(place.toString())
                    .isEqualByComparingTo(isShare ? number.movePointRight(2) : number);
            assertThat(told.unit()).isNotEmpty();
            assertThat(told.sign() + told.words()).isEmpty();
        } else {
            assertThat(told.number()).isEmpty();
            assertThat(told.sign() + told.words()).as(place.toString()).isEqualTo(cell.getStringCellValue());
        }
    }
}
