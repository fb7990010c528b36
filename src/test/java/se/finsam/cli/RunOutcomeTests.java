package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.finsam.archive.AfterEditionLine;
import se.finsam.archive.AfterEditionLine.Result;
import se.finsam.archive.RunStartLine;
import se.finsam.home.Home;

/** How the command after an edition is told, where a night has more than one to tell of. */
class RunOutcomeTests {

    @Test
    void tellsAboutTheEditionInForceLast() {
        RunOutcome outcome = outcome(line(2, Result.UNKNOWN, null), line(3, Result.FAILED, "could not be started"));
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.text())
                .isEqualTo(
                        """
                        finsam nightly: nothing new; edition 3 in force
                          it is not known whether the command after the edition (jobs/tell.sh) did its work for edition 2, since the \
                        night was cut off meanwhile; it is not run again for edition 2; look, and run it yourself if needed
                          the command after the edition (jobs/tell.sh) could not be started for edition 3; it is tried again the next \
                        night; see logs/finsam.log""");
        assertThat(outcome.json()).endsWith(",\"edition\":3,\"published\":null,\"after_edition\":\"failed\"}");
    }

    @Test
    void hasAWordForEachEnd() {
        assertThat(outcome().json()).endsWith(",\"after_edition\":null}");
        assertThat(outcome(line(3, Result.DONE, null)).json()).endsWith(",\"after_edition\":\"done\"}");
        assertThat(outcome(line(3, Result.UNKNOWN, null)).json()).endsWith(",\"after_edition\":\"unknown\"}");
    }

    private static AfterEditionLine line(int edition, Result result, @Nullable String reason) {
        return new AfterEditionLine(edition, Instant.EPOCH, "jobs/tell.sh", result, reason);
    }

    private static RunOutcome outcome(AfterEditionLine... told) {
        return new RunOutcome(
                new RunStartLine(7, "nightly", Instant.EPOCH, true),
                List.of(),
                0,
                List.of(),
                new Home(Path.of("home")),
                Optional.empty(),
                Optional.of(3),
                List.of(told));
    }
}
