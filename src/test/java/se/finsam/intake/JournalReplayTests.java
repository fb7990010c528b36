package se.finsam.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.archive.Archive;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.ContentHash;
import se.finsam.delivery.DeliveryKey;
import se.finsam.home.Home;
import se.finsam.member.Dialect;
import se.finsam.warehouse.Warehouse;

/** The verdict is the journal's, whatever the rules say today. */
class JournalReplayTests {

    @TempDir
    Path folder;

    @Test
    void loadsWhatWasAcceptedByRulesThatNoLongerHold() throws Exception {
        byte[] content =
                "insats;kategori;utfall\n;administration;1\n;administration;2\n".getBytes(StandardCharsets.UTF_8);
        Home home = new Home(folder);
        Journal journal = Journal.open(home);
        Archive archive = new Archive(home);
        archive.add(ContentHash.of(content), content);
        archive.commit();
        journal.append(List.of(accepted(ContentHash.of(content), 2, new BigDecimal("3.00"))));

        try (Warehouse warehouse = Warehouse.open(folder.resolve("warehouse.duckdb"), Datasets.DELIVERED)) {
            JournalReplay replay = new JournalReplay(archive, journal, warehouse, Datasets.DELIVERED);
            replay.replay();

            assertThat(replay.restored()).isEqualTo(1);
            assertThat(warehouse.deliveryIds()).containsExactly(1L);
        }
    }

    @Test
    void readsAContentAsItWasReadWhateverTheMemberSaysNow() throws Exception {
        byte[] content = "insats,kategori,utfall\n,administration,1.50\n".getBytes(StandardCharsets.UTF_8);
        Home home = new Home(folder);
        Journal journal = Journal.open(home);
        Archive archive = new Archive(home);
        archive.add(ContentHash.of(content), content);
        archive.commit();
        Dialect english = new Dialect(',', null, '.', Map.of(), false);
        journal.append(List.of(accepted(ContentHash.of(content), 1, new BigDecimal("1.50"), english)));

        try (Warehouse warehouse = Warehouse.open(folder.resolve("warehouse.duckdb"), Datasets.DELIVERED)) {
            new JournalReplay(archive, Journal.open(home), warehouse, Datasets.DELIVERED).replay();

            assertThat(warehouse.deliveryIds()).containsExactly(1L);
        }
    }

    private static DeliveryLine accepted(String hash, long rows, BigDecimal spending) {
        return accepted(hash, rows, spending, Dialect.STANDARD);
    }

    private static DeliveryLine accepted(String hash, long rows, BigDecimal spending, Dialect dialect) {
        return new DeliveryLine(
                1,
                new DeliveryKey("hoglandet", "ekonomi", "2023K4"),
                1,
                "hoglandet/ekonomi_2023K4.csv",
                hash,
                60,
                hash,
                "older rules",
                Instant.EPOCH,
                true,
                dialect,
                "UTF-8",
                rows,
                rows,
                0,
                0,
                Map.of("utfall", spending),
                List.of());
    }
}
