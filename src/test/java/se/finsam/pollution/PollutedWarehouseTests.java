package se.finsam.pollution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.archive.DeliveryHistory;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.Judgement;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.LoadedDelivery;
import se.finsam.warehouse.ResultRow;
import se.finsam.warehouse.Warehouse;

/** Polluted files that the program accepts, and reads as the second reader does: the warehouse gives back what they say. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PollutedWarehouseTests {

    private static final int CHUNK = 200;
    private static final int FEWEST = 500;
    private static final Instant NOW = Instant.parse("2024-02-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final DeliveryHistory history = new DeliveryHistory(List.of(), "rules");

    @Test
    void givesBackEveryAcceptedFileAsTheSecondReaderReadsIt() {
        List<Loaded> accepted = IntStream.range(0, PollutionTests.FILES)
                .mapToObj(Pollution::file)
                .map(this::judged)
                .flatMap(Optional::stream)
                .toList();
        assertThat(accepted).hasSizeGreaterThan(FEWEST);
        Path copy = folder.resolve("copy.duckdb");
        load(accepted, copy);
        try (AnalysisDatabase database = AnalysisDatabase.open(copy)) {
            for (Layout layout : Layout.ALL) {
                assertThat(stored(database, layout)).isEqualTo(expected(accepted, layout));
            }
        }
    }

    /** A file and how it was judged. */
    private record Loaded(PollutedFile file, LoadedDelivery delivery) {}

    /** Empty where it is rejected, or read otherwise, which other tests tell of. */
    private Optional<Loaded> judged(PollutedFile file) {
        Judgement judgement = Program.judge(file.base(), file.content());
        DeliveryLine line = history.enter(judgement, NOW);
        return Program.accepted(file.base(), judgement)
                .filter(rows -> Difference.in(file.base(), file.content(), rows).isEmpty())
                .map(rows -> new Loaded(file, new LoadedDelivery(line, judgement.rows())));
    }

    private void load(List<Loaded> accepted, Path copy) {
        try (Warehouse warehouse = Warehouse.open(folder.resolve("warehouse.duckdb"), Datasets.DELIVERED)) {
            for (int from = 0; from < accepted.size(); from += CHUNK) {
                warehouse.load(accepted.subList(from, Math.min(from + CHUNK, accepted.size())).stream()
                        .map(Loaded::delivery)
                        .toList());
            }
            warehouse.copyTo(copy);
        }
    }

    private static List<List<@Nullable Object>> stored(AnalysisDatabase database, Layout layout) {
        Dataset dataset = Datasets.DELIVERED.find(layout.dataset()).orElseThrow();
        String columns = layout.columns().stream()
                .map(column ->
                        dataset.columns().get(dataset.position(column.header())).name())
                .collect(Collectors.joining(", "));
        String sql = "select delivery_id, forbund, period, line, %s from core.%s order by delivery_id, line"
                .formatted(columns, dataset.revisionTable());
        return database.query(sql).rows().stream()
                .<List<@Nullable Object>>map(ResultRow::inOrder)
                .toList();
    }

    private static List<List<@Nullable Object>> expected(List<Loaded> accepted, Layout layout) {
        return accepted.stream()
                .filter(file -> file.file().base().layout().equals(layout))
                .flatMap(file -> expected(file).stream())
                .toList();
    }

    private static List<List<@Nullable Object>> expected(Loaded accepted) {
        BaseFile base = accepted.file().base();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReadRow row : new SecondReader(base.layout(), base.forbund())
                .read(accepted.file().content())) {
            List<@Nullable Object> stored = new ArrayList<>(
                    List.of(accepted.delivery().line().deliveryId(), base.forbund(), base.period(), row.line()));
            stored.addAll(row.values());
            rows.add(stored);
        }
        return rows;
    }
}
