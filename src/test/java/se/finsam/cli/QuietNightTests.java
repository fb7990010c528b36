package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Nights with nothing to do: known before anything is opened, and never taken for quiet when something was touched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuietNightTests {

    private static final String QUIET = "finsam nightly: nothing new; edition 1 in force\n";

    private NightHome night;

    @BeforeAll
    void haveANight(@TempDir Path folder) throws IOException {
        night = new NightHome(folder);
        night.haveTheFirstNight();
        night.nightly();
    }

    @Test
    void opensNeitherWarehouseNorBatchMetadata() throws IOException {
        FileTime warehouse = changed("warehouse/warehouse.duckdb");
        FileTime batch = changed("warehouse/batch.mv.db");

        int lines = Files.readAllLines(night.home().resolve("archive/journal.jsonl"))
                .size();
        for (int again = 0; again < 3; again++) {
            assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, QUIET, ""));
        }
        assertThat(changed("warehouse/warehouse.duckdb")).isEqualTo(warehouse);
        assertThat(changed("warehouse/batch.mv.db")).isEqualTo(batch);
        assertThat(Files.readAllLines(night.home().resolve("archive/journal.jsonl")))
                .hasSize(lines + 6);
    }

    @Test
    void looksAgainWhenSomethingWasTouched() throws IOException {
        List<Path> touched = List.of(
                night.inbox().resolve("hoglandet/ekonomi_2023K4.csv"),
                night.jobs().resolve("reference/exit-reasons.csv"));
        for (Path file : touched) {
            FileTime batch = changed("warehouse/batch.mv.db");
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
            assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, QUIET, ""));
            assertThat(changed("warehouse/batch.mv.db")).as(file.toString()).isNotEqualTo(batch);
        }
    }

    @Test
    void writesALostReceiptAnew() throws IOException {
        String receipt = night.receipt("hoglandet/ekonomi_2023K4.txt");
        Files.delete(night.home().resolve("receipts/hoglandet/ekonomi_2023K4.txt"));
        assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, QUIET, ""));
        assertThat(night.receipt("hoglandet/ekonomi_2023K4.txt")).isEqualTo(receipt);
    }

    private FileTime changed(String path) throws IOException {
        return Files.getLastModifiedTime(night.home().resolve(path));
    }
}
