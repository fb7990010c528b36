package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.DeliveryKey;
import se.finsam.member.Dialect;

/** A delivery is in the database whole, or not at all. */
@Tag("core")
class DeliveryLoaderTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void keepsNothingOfADeliveryWhoseRowsAreNotThoseJudged() {
        delivered.spending("a", "2023K4", ";administration;;;1");
        LoadedDelivery short1 = new LoadedDelivery(line(2, 1, Map.of()), List.of());

        assertThatThrownBy(() -> delivered.warehouse().load(List.of(short1)))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("delivery 2 of ekonomi was not loaded as judged: expected 1 rows");
        assertThat(delivered.warehouse().deliveryIds()).containsExactly(1L);
    }

    @Test
    void replacesWhatIsLoadedAgain() {
        DeliveryLine line = delivered.spending("a", "2023K4", ";administration;;;1");
        delivered.warehouse().load(List.of(new LoadedDelivery(line(1, 0, Map.of()), List.of())));

        assertThat(line.deliveryId()).isEqualTo(1);
        assertThat(delivered.ask("select count(*) from core.spending_revision")).isEqualTo("0");
        assertThat(delivered.ask("select delivery_id from core.delivery")).isEqualTo("1");
    }

    @Test
    void loadsMoreRowsThanTheAppenderHoldsBack() {
        String[] rows = new String[5_000];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = "Insats %d;administration;;;%d,25".formatted(row, row);
        }
        delivered.spending("a", "2023K4", rows);

        assertThat(delivered.ask("select count(*), sum(spending_sek) from core.spending"))
                .isEqualTo("5000|12498750.00");
    }

    @Test
    void keepsTimesInUtcWhereTheClockIsPutForward() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
        try {
            delivered.itIs("2024-03-31T02:30:00Z");
            delivered.spending("a", "2023K4", ";administration;;;1");

            assertThat(delivered.ask("select received_at from core.delivery")).isEqualTo("2024-03-31T02:30");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void leavesNoLogBehind() {
        delivered.spending("a", "2023K4", ";administration;;;1");

        assertThat(delivered.file("warehouse.duckdb.wal")).doesNotExist();
    }

    @Test
    void takesOutViewsThatTheProgramNoLongerHas() {
        Path file = delivered.file("older.duckdb");
        Warehouse.open(file, Datasets.DELIVERED).close();
        try (Database database = Database.open(file)) {
            database.run("create view mart.gone as select 1 as one; create view kpi.gone as select one from mart.gone");
        }
        Path copy = delivered.file("published.duckdb");
        try (Warehouse warehouse = Warehouse.open(file, Datasets.DELIVERED)) {
            warehouse.declare(DeliveredWarehouse.declarations());
            warehouse.enterEdition(1, false, List.of());
            warehouse.copyTo(copy);
            warehouse.analysisViews().buildIn(copy);
        }

        try (AnalysisDatabase database = AnalysisDatabase.open(copy)) {
            assertThat(database.query("select view_name from duckdb_views() where view_name = 'gone'")
                            .rows())
                    .isEmpty();
        }
    }

    @Test
    void refusesATableThatDoesNotMatchItsDeclaration() {
        Path file = delivered.file("other.duckdb");
        try (Database database = Database.open(file)) {
            database.run(SqlText.of("core/spending_revision.sql")
                    .replace("create table", "create schema core; create table")
                    .replace("budget_sek decimal(18, 2)", "budget_sek double"));
        }

        assertThatThrownBy(() -> Warehouse.open(file, Datasets.DELIVERED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sql/core/spending_revision.sql does not match the declaration of ekonomi");
    }

    private static DeliveryLine line(long id, long rows, Map<String, BigDecimal> sums) {
        return new DeliveryLine(
                id,
                new DeliveryKey("a", "ekonomi", "2023K4"),
                1,
                "a/ekonomi_2023K4.csv",
                "ab",
                1,
                "ab",
                "rules",
                Instant.EPOCH,
                true,
                Dialect.STANDARD,
                "UTF-8",
                rows,
                rows,
                0,
                0,
                sums,
                List.of());
    }
}
