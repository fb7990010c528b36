package se.finsam.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType.Amount;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.ColumnType.Count;
import se.finsam.dataset.ColumnType.Text;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Frequency;
import se.finsam.dataset.RowRule.PartOfWhole;
import se.finsam.home.Home;
import se.finsam.warehouse.AnalysisDatabase;

/** A dataset is one declaration and one SQL table, {@code sql/core/visit_revision.sql} among the tests; nothing else knows it. */
class ThrowawayDatasetTests {

    private static final Dataset VISITS = new Dataset(
            "besök",
            "visit",
            Frequency.YEAR,
            List.of(
                    Column.of("plats", "place", new Text(), "var").required().key(),
                    Column.of("slag", "kind", new Choice(List.of("öppet hus", "studiebesök")), "vad")
                            .key(),
                    Column.of("besökare", "visitors", new Count(), "hur många"),
                    Column.of("nya", "new_visitors", new Count(), "hur många för första gången"),
                    Column.of("kostnad", "cost_sek", new Amount(), "kronor")),
            List.of(new PartOfWhole("nya", "besökare")),
            List.of());

    @TempDir
    Path folder;

    @Test
    void isCheckedReceivedReceiptedAndInCore() throws Exception {
        deliver("besök_2023.csv", "plats;slag;besökare;nya;kostnad", "Tranås;Öppet hus;1 200;7;99,50", "Eksjö;;;;");
        deliver("BESÖK_2022.csv", "plats;besökare;nya", "Tranås;3;4");
        run();

        assertThat(receipt("besök_2023.txt"))
                .contains("GODKÄND", "inlästa 2", "besökare: 1 200\n", "nya: 7\n", "kostnad: 99,50\n");
        assertThat(receipt("besök_2022.txt"))
                .contains(
                        "UNDERKÄND",
                        "Rad 2, kolumn nya, värde ”4”: Värden som inte går ihop",
                        "nya räknas bland besökare");
        try (AnalysisDatabase database = AnalysisDatabase.open(home().current().resolve("analysis/finsam.duckdb"))) {
            assertThat(database
                            .query("select forbund, period, line, place, kind, visitors, cost_sek from core.visit"
                                    + " order by line")
                            .rows()
                            .stream()
                            .map(row -> row.inOrder().toString()))
                    .containsExactly(
                            "[hoglandet, 2023, 2, Tranås, öppet hus, 1200, 99.50]",
                            "[hoglandet, 2023, 3, Eksjö, null, null, null]");
            assertThat(database.query("select comment from duckdb_columns() where table_name = 'visit'"
                                    + " and column_name = 'visitors'")
                            .rows()
                            .get(0)
                            .text("comment"))
                    .isEqualTo("Heads");
        }
    }

    private void run() throws Exception {
        List<Dataset> datasets = new ArrayList<>(Datasets.DELIVERED.all());
        datasets.add(VISITS);
        NightSettings settings = new NightSettings(
                folder.resolve("inbox"), home(), Path.of("jobs"), null, new Datasets(datasets), "test");
        try (Night night = Night.open(settings, Progress.SILENT)) {
            JobRunner.run(
                    night,
                    List.of(JobRunner.INGEST, JobRunner.PUBLISH),
                    night.journal().startRun("test", Instant.EPOCH));
        }
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }

    private void deliver(String name, String... lines) throws IOException {
        Path file = folder.resolve("inbox/hoglandet").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
    }

    private String receipt(String name) throws IOException {
        return Files.readString(folder.resolve("home/receipts/hoglandet").resolve(name));
    }
}
