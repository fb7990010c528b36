package se.finsam.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.archive.PublicationLine;

class KeptEditionsTests {

    private static final List<PublicationLine> PUBLISHED = List.of(
            published(1, "2022K4", "2023K1"),
            published(2, "2023K1"),
            published(3, "2023K2"),
            published(5),
            published(6, "2023K2"));

    @Test
    void keepsTheLatestAndTheLastOfEachPeriod() {
        assertThat(KeptEditions.of(PUBLISHED, 1)).containsExactlyInAnyOrder(1, 2, 6);
        assertThat(KeptEditions.of(PUBLISHED, 3)).containsExactlyInAnyOrder(1, 2, 3, 5, 6);
    }

    private static PublicationLine published(int edition, String... periods) {
        return new PublicationLine(edition, Instant.EPOCH, List.of(periods), null, List.of());
    }
}
