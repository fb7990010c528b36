package se.finsam.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two quarters of a year, drawn at random and masked, and then every pair of quarters tried that fits what was printed, where
 * no insats loses persons: each hidden count, and each small number of persons who came in the second quarter, takes at least
 * three values among them.
 */
class PossibleQuartersTests {

    private static final int[] BEFORE = {0, 1, 3, 5, 6, 8, 9};
    private static final int[] CAME = {0, 0, 1, 2, 3, 5, 6};
    private static final int INSATSER = 3;

    private final Map<String, PublishedCount> published = new TreeMap<>();
    private final Map<String, Set<Integer>> possible = new TreeMap<>();
    private final int[] first = new int[INSATSER];
    private final int[] second = new int[INSATSER];

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesThreeWholeNumbersForEverySmallQuarter(int seed) {
        Random random = new Random(seed);
        for (int place = 0; place < INSATSER; place++) {
            first[place] = BEFORE[random.nextInt(BEFORE.length)];
            second[place] = first[place] + CAME[random.nextInt(CAME.length)];
        }
        Masking.decide(
                        5,
                        new PublicationMemory(List.of()),
                        Stream.of(table("2023K1", first), table("2023K2", second))
                                .flatMap(table -> table.counts().stream())
                                .toList(),
                        Set.of("2023K1", "2023K2"))
                .forEach(count -> published.put(
                        count.key().label() + " " + count.key().period().code(), count));
        tryFirst(new int[INSATSER], 0, IntStream.of(first).sum());
        for (int place = 0; place < INSATSER; place++) {
            assertHidden("i" + place + " 2023K1");
            assertHidden("i" + place + " 2023K2");
            int came = second[place] - first[place];
            if (came > 0 && came < 5 && isInBothTables("i" + place)) {
                assertThat(possible.get("i" + place))
                        .as("%s of %s", place, published)
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    private static CountTable table(String period, int[] counts) {
        Object[] insatser = IntStream.range(0, INSATSER)
                .boxed()
                .flatMap(place -> Stream.of("i" + place, counts[place]))
                .toArray();
        return new CountTable(period).forbund("f", IntStream.of(counts).sum(), insatser);
    }

    private boolean isInBothTables(String insats) {
        return Stream.of(" 2023K1", " 2023K2")
                .map(period -> published.get(insats + period))
                .noneMatch(count -> count == null || count.state() == CountState.LEFT_OUT);
    }

    private void assertHidden(String name) {
        PublishedCount count = published.get(name);
        if (count != null && count.state() == CountState.HIDDEN) {
            assertThat(possible.get(name)).as("%s of %s", name, published).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private void tryFirst(int[] filling, int place, int left) {
        if (place == INSATSER) {
            if (left == 0) {
                trySecond(filling, new int[INSATSER], 0, IntStream.of(second).sum());
            }
            return;
        }
        for (int value = 0; value <= left; value++) {
            if (fits("i" + place + " 2023K1", value)) {
                filling[place] = value;
                tryFirst(filling, place + 1, left - value);
            }
        }
    }

    private void trySecond(int[] before, int[] filling, int place, int left) {
        if (place == INSATSER) {
            if (left == 0) {
                note(before, filling);
            }
            return;
        }
        for (int value = before[place]; value <= left; value++) {
            if (fits("i" + place + " 2023K2", value)) {
                filling[place] = value;
                trySecond(before, filling, place + 1, left - value);
            }
        }
    }

    private boolean fits(String name, int value) {
        PublishedCount count = published.get(name);
        return count == null
                || switch (count.state()) {
                    case TOTAL, SHOWN -> value == count.value();
                    case HIDDEN -> value > 0;
                    case LEFT_OUT, IMPLIED, GONE -> true;
                };
    }

    private void note(int[] before, int[] after) {
        for (int place = 0; place < INSATSER; place++) {
            note("i" + place + " 2023K1", before[place]);
            note("i" + place + " 2023K2", after[place]);
            note("i" + place, after[place] - before[place]);
        }
    }

    private void note(String name, int value) {
        possible.computeIfAbsent(name, key -> new TreeSet<>()).add(value);
    }
}
