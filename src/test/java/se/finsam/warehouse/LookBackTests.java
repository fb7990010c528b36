package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Datasets;

/** What may be left out where the warnings of some deliveries are worked out. */
@Tag("core")
class LookBackTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    private final List<DeliveryLine> lines = new ArrayList<>();

    /** Four years in which nearly everything differs from what was said before. */
    @BeforeEach
    void deliver() {
        for (int year = 2021; year <= 2024; year++) {
            int more = year % 2 == 0 ? 3 : 1;
            for (String forbund : List.of("a", "b")) {
                lines.add(delivered.spending(
                        forbund,
                        year + "K3",
                        "Alfa;individinriktad;100;;" + 1000 * more,
                        "Beta;individinriktad;;;500",
                        "Gamla Delta;individinriktad;;;70"));
                lines.add(delivered.spending(
                        forbund,
                        year + "K4",
                        "Alfa;individinriktad;" + year + ";;" + 900 * more,
                        "Beta;individinriktad;;;" + 400 * more));
                lines.add(delivered.participants(
                        forbund, year + "K3", "Alfa;;totalt;;;" + 20 * more + ";5;2", "Gamma;;totalt;;;7;7;0"));
                lines.add(delivered.participants(
                        forbund, year + "K4", "Alfa;;totalt;;;" + (20 * more - 1) + ";4;3", "Gamma;;totalt;;b;9;8;1"));
                lines.add(delivered.exits(forbund, year + "K4", "Alfa;totalt;arbete;1", "Alfa;totalt;okänd;" + more));
            }
        }
        lines.add(delivered.register("a", "2022", "Alfa;individinriktad;;;;;;2022-06-30;"));
        lines.add(delivered.register("a", "2024", "Beta;individinriktad;;;Gamla Delta;;;;"));
        assertThat(lines).allMatch(DeliveryLine::accepted);
        delivered.warehouse().declare(DeliveredWarehouse.declarations());
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024})
    void tellsOfAYearWhatIsToldFromAllRows(int year) {
        List<DeliveryLine> ofYear = lines.stream()
                .filter(line -> period(line).startsWith(String.valueOf(year)))
                .filter(line -> !period(line).equals("2022"))
                .toList();
        try (Database database = open()) {
            LookBack lookBack = LookBack.of(database, ofYear).orElseThrow();
            assertThat(lookBack.firstYear()).isEqualTo(year - 1);

            List<String> told = told(lookBack.firstYear(), ofYear, database);
            assertThat(told).isEqualTo(told(0, ofYear, database));
            assertThat(told)
                    .anyMatch(warning -> warning.contains("COST_LEAPS"))
                    .anyMatch(warning -> warning.contains("CUMULATIVE_FALLS"))
                    .anyMatch(warning -> warning.contains("ONGOING_DIFFERS"));
        }
    }

    /** Rows older than the first year: 11 a förbund and year. */
    @ParameterizedTest
    @CsvSource({"2021K3, 2020, 0", "2022K3, 2021, 0", "2023K4, 2022, 22", "2024K3, 2023, 44"})
    void looksBackToTheYearBefore(String period, int firstYear, long olderRows) {
        try (Database database = open()) {
            assertThat(LookBack.of(database, of(period))).contains(new LookBack(firstYear, olderRows));
        }
    }

    @Test
    void looksAtAllYearsForTheFirstRegisterOfAForbund() {
        try (Database database = open()) {
            assertThat(LookBack.of(database, of("2022"))).contains(new LookBack(0, 0));
            assertThat(LookBack.of(database, of("2024"))).contains(new LookBack(2023, 44));
        }
    }

    @Test
    void looksNowhereForWhatWasRejected() {
        DeliveryLine rejected = delivered.spending("a", "2024K2", "Alfa;okänd;;;1");
        try (Database database = open()) {
            assertThat(rejected.accepted()).isFalse();
            assertThat(LookBack.of(database, List.of(rejected))).isEmpty();
            assertThat(delivered.warehouse().warnings(List.of(rejected))).isEmpty();
        }
    }

    private static String period(DeliveryLine line) {
        return Objects.requireNonNull(line.key()).period();
    }

    private List<DeliveryLine> of(String period) {
        return lines.stream().filter(line -> period(line).equals(period)).toList();
    }

    /** The warnings of some deliveries, worked out from the rows of a year and those after it. */
    private static List<String> told(int firstYear, List<DeliveryLine> of, Database database) {
        List<String> ids =
                of.stream().map(line -> String.valueOf(line.deliveryId())).toList();
        try (ComputedViews views = ComputedViews.since(firstYear, database, Datasets.DELIVERED)) {
            return views.ask(SqlText.statement("warnings", Map.of())).rows().stream()
                    .filter(row -> ids.contains(row.optionalText("delivery_id").orElse("")))
                    .map(row -> row.inOrder().toString())
                    .toList();
        }
    }

    /** The same file once more, which one process may open several times. */
    private Database open() {
        return Database.open(delivered.file("warehouse.duckdb"));
    }
}
