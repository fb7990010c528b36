package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.finsam.cli.SampleNight;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.ResultRow;

/** Each number of the published workbook is one of the masked views, and each of theirs is in the workbook. */
@Tag("core")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookFiguresTests {

    private static final Path CURRENT = SampleNight.HOME.resolve("current");

    private static final String MEASURES =
            """
            select
                '' as title,
                d.title as row_title,
                a.name,
                unnest([
                    {part: 'värde', number: value},
                    {part: 'täljare', number: case when unit = 'share' or measure like 'cost%' then numerator end},
                    {part: 'nämnare', number: case when unit = 'share' or measure like 'cost%' then denominator end},
                    {part: 'året före', number: previous_year_value},
                    {part: 'förändring mot året före', number: case when status = 'ok' then change_pct end}
                ]) as said
            from report.public_comparison
            inner join report.public_definition as d using (measure)
            inner join report.public_area as a using (area)
            where period = '2023K4' and time_window = 'ytd'
            """;

    private static final String SHARES =
            """
            select
                'Avslut till arbete eller studier' as title,
                'Avslut till arbete eller studier' as row_title,
                name,
                unnest([
                    {part: 'värde', number: share},
                    {part: 'täljare', number: to_work_or_studies},
                    {part: 'nämnare', number: exits},
                    {part: 'intervall från', number: share_low},
                    {part: 'intervall till', number: share_high}
                ]) as said
            from report.public_outcome
            inner join report.public_area using (county, area)
            where period = '2023K4' and time_window = 'ytd'
            """;

    private static final String CHANGES =
            """
            select
                'Avslut till arbete eller studier' as title,
                'Skillnad mot året före' as row_title,
                name,
                unnest([
                    {part: 'värde', number: 100 * difference},
                    {part: 'intervall från', number: 100 * difference_low},
                    {part: 'intervall till', number: 100 * difference_high},
                    {part: 'året före', number: previous_share}
                ]) as said
            from report.public_outcome_change
            inner join report.public_area using (county, area)
            where period = '2023K4' and time_window = 'ytd'
            """;

    private static final String SEXES =
            """
            select
                'Deltagare efter kön' as title,
                case sex when 'kvinna' then 'Kvinnor' when 'man' then 'Män' else 'Totalt' end as row_title,
                name,
                {part: 'värde', number: participants} as said
            from report.public_participants
            inner join report.public_area using (county, area)
            where period = '2023K4' and time_window = 'ytd'
            """;

    private static final String INSATSER =
            """
            select 'Insatser: ' || name as title, insats as row_title, column_name as name, said
            from (%1$s)
            where area_type = 'forbund'
            union all
            select 'Gemensamma insatser', insats || ', ' || name, column_name, said
            from (%1$s)
            where shared_insats is not null or area_type = 'lan'
            """
                    .formatted(
                            """
                            select
                                i.*,
                                a.name,
                                unnest([
                                    'Utfall', 'Deltagare', 'Kostnad per deltagare',
                                    'Mål: avslut till arbete eller studier'
                                ]) as column_name,
                                unnest([
                                    {part: 'värde', number: spending_sek},
                                    {part: 'värde', number: i.participants},
                                    {part: 'värde', number: cost_per_participant_sek},
                                    {part: 'värde', number: target_pct / 100}
                                ]) as said
                            from report.public_insats as i
                            inner join report.public_area as a on i.county = a.county and i.area = a.area
                            where period = '2023K4'
                            """);

    private static final String HISTORY =
            """
            select
                case measure
                    when 'participants' then 'Deltagare'
                    when 'spending' then 'Utfall'
                    else d.title
                end || ', tolv månader till och med varje kvartal' as title,
                left(period, 4) || ' kvartal ' || right(period, 1) as row_title,
                a.name,
                {part: 'värde', number: value} as said
            from report.public_comparison
            inner join report.public_definition as d using (measure)
            inner join report.public_area as a using (area)
            where
                time_window = 'rolling4' and period <= '2023K4'
                and measure in ('participants', 'spending', 'cost_per_participant.total')
            """;

    private static final String NUMBERS =
            "select title, row_title, name, said.part as part, cast(said.number as decimal(18, 6)) as number from (%s)"
                    + " where said.number is not null";

    private final Map<Place, BigDecimal> read = new HashMap<>();
    private final List<ResultRow> asked = new ArrayList<>();

    /** Where a number stands: which table, row and column, and what it is there. */
    private record Place(String table, String row, String column, String part) {}

    @BeforeAll
    void read() throws IOException {
        try (AnalysisDatabase database = AnalysisDatabase.open(CURRENT.resolve("analysis/finsam.duckdb"))) {
            for (String sql : List.of(MEASURES, SHARES, CHANGES, SEXES, INSATSER, HISTORY)) {
                asked.addAll(database.query(NUMBERS.formatted(sql)).rows());
            }
        }
        byte[] bytes = Files.readAllBytes(CURRENT.resolve("report/2023K4/rapport.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(this::read);
        }
    }

    private void read(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    Row head = sheet.getRow(2);
                    boolean hasParts = head.getCell(1).getStringCellValue().equals("Uppgift");
                    Place place = new Place(
                            sheet.getRow(0).getCell(0).getStringCellValue(),
                            row.getCell(0).getStringCellValue(),
                            head.getCell(cell.getColumnIndex()).getStringCellValue(),
                            hasParts ? row.getCell(1).getStringCellValue() : "värde");
                    read.put(place, BigDecimal.valueOf(cell.getNumericCellValue()));
                }
            }
        }
    }

    private List<Place> places(ResultRow row) {
        return read.keySet().stream()
                .filter(place -> place.row().equals(row.text("row_title"))
                        && place.column().equals(row.text("name"))
                        && place.part().equals(row.text("part"))
                        && (row.text("title").isEmpty() || row.text("title").equals(place.table())))
                .toList();
    }

    @Test
    void hasEveryNumberOfTheMaskedViewsAndNoOther() {
        assertThat(asked).hasSizeGreaterThan(250);
        for (ResultRow row : asked) {
            List<Place> places = places(row);
            assertThat(places).as(row.values().toString()).hasSize(1);
            assertThat(read.remove(places.get(0)))
                    .as(places.toString())
                    .isEqualByComparingTo(row.number("number").orElseThrow());
        }
        assertThat(read).isEmpty();
    }
}
