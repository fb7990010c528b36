package se.finsam.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random tables, masked, and then every filling tried that fits what was printed: each hidden count takes at least three
 * values among them. The trying knows nothing of how the masking works out what an outsider knows.
 */
class PossibleNumbersTests {

    private static final int[] COUNTS = {0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 11};

    /** Two förbund with insatser, of which some are shared; the county's rows are sums over both. */
    private record Drawn(int[][] counts, int shared) {

        static Drawn by(Random random) {
            int width = 2 + random.nextInt(2);
            int[][] counts = new int[2][width];
            for (int[] row : counts) {
                for (int place = 0; place < width; place++) {
                    row[place] = COUNTS[random.nextInt(COUNTS.length)];
                }
            }
            return new Drawn(counts, random.nextInt(width + 1));
        }

        CountTable table() {
            CountTable table = new CountTable("2023K4");
            for (int forbund = 0; forbund < 2; forbund++) {
                List<Object> insatser = new ArrayList<>();
                for (int place = 0; place < counts[forbund].length; place++) {
                    insatser.add("i" + place);
                    insatser.add(counts[forbund][place]);
                }
                table.forbund("f" + forbund, IntStream.of(counts[forbund]).sum(), insatser.toArray());
            }
            for (int place = 0; place < shared; place++) {
                table.shared("i" + place, counts[0][place] + counts[1][place], "f0", "f1");
            }
            return table;
        }
    }

    /** What is printed, and what is tried for the rest. */
    private record Trial(Drawn drawn, Map<String, PublishedCount> published, Map<String, Set<Integer>> possible) {

        private PublishedCount count(String area, int place) {
            return Objects.requireNonNull(published.get(area + " i" + place));
        }

        /** Fills one förbund after the other; what does not fit is left at once. */
        void fill(int[][] filling, int forbund, int place, int left) {
            int width = drawn.counts()[0].length;
            if (place == width) {
                if (left == 0 && forbund == 0) {
                    fill(filling, 1, 0, IntStream.of(drawn.counts()[1]).sum());
                } else if (left == 0 && fitsTheCounty(filling)) {
                    note(filling);
                }
                return;
            }
            PublishedCount count = count("f" + forbund, place);
            for (int value = 0; value <= left; value++) {
                if (fits(count, value)) {
                    filling[forbund][place] = value;
                    fill(filling, forbund, place + 1, left - value);
                }
            }
        }

        private static boolean fits(PublishedCount count, int value) {
            return switch (count.state()) {
                case TOTAL, SHOWN -> value == count.value();
                case HIDDEN -> value > 0;
                case LEFT_OUT, IMPLIED, GONE -> true;
            };
        }

        private boolean fitsTheCounty(int[][] filling) {
            return IntStream.range(0, drawn.shared())
                    .allMatch(place -> fits(count("lanet", place), filling[0][place] + filling[1][place]));
        }

        private void note(int[][] filling) {
            for (int place = 0; place < filling[0].length; place++) {
                note("f0 i" + place, filling[0][place]);
                note("f1 i" + place, filling[1][place]);
                note("lanet i" + place, filling[0][place] + filling[1][place]);
            }
        }

        private void note(String name, int value) {
            possible.computeIfAbsent(name, key -> new TreeSet<>()).add(value);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesThreeWholeNumbersForEveryHiddenCount(int seed) {
        Drawn drawn = Drawn.by(new Random(seed));
        Map<String, PublishedCount> published = new TreeMap<>();
        List<PublishedCount> decided = Masking.decide(
                5, new PublicationMemory(List.of()), drawn.table().counts(), Set.of("2023K4"));
        decided.forEach(
                count -> published.put(count.key().area() + " " + count.key().label(), count));
        Trial trial = new Trial(drawn, published, new HashMap<>());
        trial.fill(
                new int[2][drawn.counts()[0].length],
                0,
                0,
                IntStream.of(drawn.counts()[0]).sum());
        published.forEach((name, count) -> {
            if (count.state() == CountState.HIDDEN) {
                assertThat(trial.possible().get(name))
                        .as(name + " of " + published)
                        .hasSizeGreaterThanOrEqualTo(3);
            }
            if (count.state() == CountState.SHOWN) {
                assertThat(count.value() == 0 || count.value() >= 5).as(name).isTrue();
            }
        });
    }
}
