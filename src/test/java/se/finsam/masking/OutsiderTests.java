package se.finsam.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody can work out is true, whatever sums there are. */
class OutsiderTests {

    /** c2 = c1 + c0 and c3 = c2 + c1: of c0 = 4 and c3 = 10 follows 2 c1 + 4 = 10, which neither sum tells alone. */
    @Test
    void worksOutWhatFollowsFromTwoSumsTogether() {
        List<Unknown> counts = List.of(count(0, 4), count(1, 3), count(2, 7), count(3, 10));
        List<Equation> sums = List.of(sum(counts, 2), sum(counts, 3));

        Outsider outsider = new Outsider(
                sums, List.of(), Map.of(counts.get(0), Range.exactly(4), counts.get(3), Range.exactly(10)));

        assertThat(outsider.range(counts.get(2))).isEqualTo(Range.exactly(7));
        assertThat(outsider.range(counts.get(1))).isEqualTo(Range.exactly(3));
    }

    /** Each is the sum of the two before it, so that the last has the first a hundred million times. */
    @Test
    void staysTrueWhereSumsAreOfSums() {
        List<Unknown> counts = new ArrayList<>(List.of(count(0, 1), count(1, 1)));
        List<Equation> sums = new ArrayList<>();
        for (int place = 2; place < 42; place++) {
            counts.add(count(
                    place, counts.get(place - 1).value() + counts.get(place - 2).value()));
            sums.add(sum(counts, place));
        }

        Outsider outsider = new Outsider(sums, List.of(), Map.of());

        assertThat(counts).allSatisfy(count -> assertThat(count.value())
                .isBetween(outsider.range(count).low(), outsider.range(count).high()));
    }

    private static Unknown count(int place, long value) {
        return new Unknown("count %02d".formatted(place), value);
    }

    /** A count and the two before it, which it is the sum of. */
    private static Equation sum(List<Unknown> counts, int place) {
        return new Equation.Terms()
                .add(counts.get(place), 1)
                .add(counts.get(place - 1), -1)
                .add(counts.get(place - 2), -1)
                .equation();
    }
}
