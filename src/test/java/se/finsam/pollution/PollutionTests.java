package se.finsam.pollution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Polluted files: each is rejected, or taken in with what it says; none stops the program. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PollutionTests {

    /** How many files there are. */
    static final int FILES = 8_000;

    private static final int FEWEST_OF_EACH_VERDICT = 500;
    private static final int SHOWN = 20;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static List<BaseFile> goodFiles() {
        return BaseFiles.all();
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void acceptsEachGoodFileAsTheSecondReaderReadsIt(BaseFile base) {
        byte[] content = base.content();
        assertThat(Program.judge(base, content).findings()).isEmpty();
        assertThat(Program.accepted(base, content))
                .contains(new SecondReader(base.layout(), base.forbund()).read(content));
    }

    @Test
    void acceptsNothingThatTheSecondReaderReadsOtherwise() {
        List<String> differences = new ArrayList<>();
        int accepted = 0;
        for (int index = 0; index < FILES; index++) {
            PollutedFile file = Pollution.file(index);
            Optional<List<ReadRow>> rows = judged(file);
            accepted += rows.isPresent() ? 1 : 0;
            rows.flatMap(taken -> Difference.in(file.base(), file.content(), taken))
                    .ifPresent(difference -> differences.add(difference + "\n" + file.description()));
        }
        assertThat(differences.stream().limit(SHOWN))
                .as("%d files are accepted, and %d of them read otherwise; the first:", accepted, differences.size())
                .isEmpty();
        assertThat(accepted).isBetween(FEWEST_OF_EACH_VERDICT, FILES - FEWEST_OF_EACH_VERDICT);
    }

    private static Optional<List<ReadRow>> judged(PollutedFile file) {
        try {
            return assertTimeoutPreemptively(LONGEST, () -> Program.accepted(file.base(), file.content()));
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("the program fails on " + file.description(), failure);
        }
    }
}
