package se.finsam.pollution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The changes are real ones, and the same every time. */
class MutationTests {

    static Stream<Mutation> mutations() {
        return Pollution.FAMILIES.stream().flatMap(List::stream);
    }

    static List<Damage> damages() {
        return Damages.ALL;
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void everyMutationChangesSomeGoodFile(Mutation mutation) {
        assertThat(BaseFiles.all())
                .anyMatch(base ->
                        !mutation.change().in(base.text(), new Random(1)).equals(base.text()));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void everyDamageChangesSomeGoodFile(Damage damage) {
        assertThat(BaseFiles.all())
                .anyMatch(base -> !Arrays.equals(
                        damage.writing().of(base.text(), base.content(), new Random(1)), base.content()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4711})
    void makesTheSameFileAgain(int index) {
        PollutedFile file = Pollution.file(index);
        assertThat(Pollution.file(index).content()).isEqualTo(file.content());
        assertThat(Pollution.file(index).description()).isEqualTo(file.description());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekonomi", "deltagare", "avslut", "insatser"})
    void hasSixGoodFilesOrMoreOfEachDatasetBesideTheSample(String dataset) {
        assertThat(BaseFiles.WRITTEN.stream().filter(base -> base.dataset().equals(dataset)))
                .hasSizeGreaterThanOrEqualTo(6);
    }
}
