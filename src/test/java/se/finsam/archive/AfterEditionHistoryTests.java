package se.finsam.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.finsam.archive.AfterEditionLine.Result;

/** For which editions the command after an edition is still to be run, by the lines of the journal. */
class AfterEditionHistoryTests {

    private static final Instant TIME = Instant.parse("2024-02-23T02:10:00Z");
    private static final RunStartLine WITH_COMMAND = new RunStartLine(1, "nightly", TIME, true);
    private static final RunStartLine WITHOUT = new RunStartLine(2, "nightly", TIME);

    @Test
    void isDueForAnEditionOfARunThatHasACommand() {
        assertThat(history(WITH_COMMAND, published(3)).isDue(3)).isTrue();
        assertThat(history(WITH_COMMAND, published(3), WITHOUT).isDue(3)).isTrue();
    }

    @Test
    void isNeverDueForAnEditionOfARunThatHasNone() {
        assertThat(history(WITHOUT, published(3), WITH_COMMAND).isDue(3)).isFalse();
        assertThat(history(published(3), WITH_COMMAND).isDue(3)).isFalse();
    }

    @Test
    void isDueAgainAfterAFailureAndNeverAfterASuccess() {
        assertThat(history(WITH_COMMAND, published(3), start(3), end(3, Result.FAILED))
                        .isDue(3))
                .isTrue();
        assertThat(history(WITH_COMMAND, published(3), start(3), end(3, Result.DONE))
                        .isDue(3))
                .isFalse();
    }

    @Test
    void isNeverDueWhereNobodyKnowsHowItEnded() {
        AfterEditionHistory cutOff = history(WITH_COMMAND, published(3), start(3));
        assertThat(cutOff.isDue(3)).isFalse();
        assertThat(cutOff.unended()).containsExactly(start(3));

        AfterEditionHistory told = history(WITH_COMMAND, published(3), start(3), end(3, Result.UNKNOWN));
        assertThat(told.isDue(3)).isFalse();
        assertThat(told.unended()).isEmpty();
    }

    @Test
    void isNotDueForAnEditionThatWasSuperseded() {
        AfterEditionHistory history = history(
                WITH_COMMAND,
                published(3),
                start(3),
                end(3, Result.FAILED),
                published(4),
                start(4),
                end(4, Result.DONE));
        assertThat(history.isDue(3)).isFalse();
        assertThat(history.isDue(4)).isFalse();
    }

    @Test
    void namesWhatHasChangedSinceTheLastEditionThatItDidItsWorkFor() {
        AfterEditionHistory history = history(
                WITH_COMMAND,
                published(2, "2022K4"),
                start(2),
                end(2, Result.DONE),
                published(3, "2024K1", "2023K4"),
                start(3),
                end(3, Result.FAILED),
                published(4, "2023K1", "2023K4"));
        assertThat(history.changedPeriods(4)).containsExactly("2023K1", "2023K4", "2024K1");
        assertThat(history.changedPeriods(3)).containsExactly("2023K4", "2024K1");
    }

    private static AfterEditionHistory history(JournalLine... lines) {
        return new AfterEditionHistory(List.of(lines));
    }

    private static PublicationLine published(int edition, String... periods) {
        return new PublicationLine(edition, TIME, List.of(periods), null, List.of());
    }

    private static AfterEditionStartLine start(int edition) {
        return new AfterEditionStartLine(edition, TIME, "mail.sh");
    }

    private static AfterEditionLine end(int edition, Result result) {
        return new AfterEditionLine(edition, TIME, "mail.sh", result, null);
    }
}
