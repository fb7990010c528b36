package se.finsam.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.finsam.masking.CountState.HIDDEN;
import static se.finsam.masking.CountState.LEFT_OUT;
import static se.finsam.masking.CountState.SHOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MaskingTests {

    private static final PublicationMemory NOTHING = new PublicationMemory(List.of());

    /** The states of insatser, by förbund, insats and period. */
    private static Map<String, CountState> states(PublicationMemory memory, CountTable... tables) {
        Map<String, CountState> states = new TreeMap<>();
        for (PublishedCount count : decide(5, memory, tables)) {
            if (count.state() != CountState.TOTAL && count.state() != CountState.IMPLIED) {
                CountKey key = count.key();
                states.put(key.area() + " " + key.label() + " " + key.period().code(), count.state());
            }
        }
        return states;
    }

    private static List<PublishedCount> decide(int threshold, PublicationMemory memory, CountTable... tables) {
        List<PublishedCount> asked =
                Arrays.stream(tables).flatMap(table -> table.counts().stream()).toList();
        Set<String> periods =
                asked.stream().map(count -> count.key().period().code()).collect(Collectors.toSet());
        return Masking.decide(threshold, memory, asked, periods);
    }

    /** What is remembered after tables were published one edition after the other. */
    private static PublicationMemory after(CountTable... editions) {
        List<List<PublishedCount>> published = new ArrayList<>();
        for (CountTable edition : editions) {
            PublicationMemory memory = new PublicationMemory(published);
            List<PublishedCount> counts = decide(5, memory, edition);
            Set<String> periods =
                    counts.stream().map(count -> count.key().period().code()).collect(Collectors.toSet());
            published.add(memory.changes(counts, periods));
        }
        return new PublicationMemory(published);
    }

    /** A shared insats of 3 and 9 connects a and b; nothing connects them with c. */
    @Test
    void decidesOnACountyAsIfItWereAlone() {
        CountTable connected = new CountTable("2023K4")
                .forbund("a", 33, "spåret", 3, "två", 10, "tre", 20)
                .forbund("b", 40, "spåret", 9, "fyra", 31)
                .shared("spåret", 12, "a", "b");
        CountTable apart = new CountTable("2023K4").forbund("c", 33, "ett", 1, "två", 2, "tre", 30);
        Map<String, CountState> eachAlone = new TreeMap<>(states(NOTHING, connected));
        eachAlone.putAll(states(NOTHING, apart));
        assertThat(eachAlone).containsEntry("a spåret 2023K4", HIDDEN).containsEntry("c tre 2023K4", HIDDEN);
        assertThat(states(NOTHING, connected, apart)).isEqualTo(eachAlone);
    }

    @Test
    void showsZeroAndWhatIsLarge() {
        assertThat(states(NOTHING, new CountTable("2023K4").forbund("a", 30, "ett", 0, "två", 10, "tre", 20)))
                .isEqualTo(Map.of("a ett 2023K4", SHOWN, "a två 2023K4", SHOWN, "a tre 2023K4", SHOWN));
    }

    @Test
    void hidesTheSmallestOtherOneWhereASmallCountFollowsFromTheTotal() {
        assertThat(states(NOTHING, new CountTable("2023K4").forbund("a", 33, "ett", 3, "två", 10, "tre", 20)))
                .isEqualTo(Map.of("a ett 2023K4", HIDDEN, "a två 2023K4", HIDDEN, "a tre 2023K4", SHOWN));
    }

    @Test
    void hidesAThirdOneWhereTwoLeaveFewerThanThreeNumbers() {
        assertThat(states(NOTHING, new CountTable("2023K4").forbund("a", 33, "ett", 1, "två", 2, "tre", 30)))
                .isEqualTo(Map.of("a ett 2023K4", HIDDEN, "a två 2023K4", HIDDEN, "a tre 2023K4", HIDDEN));
    }

    @Test
    void leavesTheTableOutWhereNothingElseCanBeHidden() {
        assertThat(states(NOTHING, new CountTable("2023K4").forbund("a", 3, "ett", 3, "två", 0)))
                .isEqualTo(Map.of("a ett 2023K4", LEFT_OUT, "a två 2023K4", LEFT_OUT));
    }

    @Test
    void hidesACountFromWhichAQuarterFollows() {
        assertThat(states(
                        NOTHING,
                        new CountTable("2023K1").forbund("a", 60, "ett", 20, "två", 40),
                        new CountTable("2023K2").forbund("a", 72, "ett", 22, "två", 50)))
                .isEqualTo(Map.of(
                        "a ett 2023K1", HIDDEN,
                        "a två 2023K1", HIDDEN,
                        "a ett 2023K2", SHOWN,
                        "a två 2023K2", SHOWN));
    }

    @Test
    void hidesTheLaterCountWhereTheEarlierOneIsOutAlready() {
        PublicationMemory memory = after(new CountTable("2023K1").forbund("a", 60, "ett", 20, "två", 40));
        assertThat(states(memory, new CountTable("2023K2").forbund("a", 72, "ett", 22, "två", 50)))
                .isEqualTo(Map.of("a ett 2023K2", HIDDEN, "a två 2023K2", HIDDEN));
    }

    @Test
    void hidesInASecondEditionWhatWouldRevealTheFirst() {
        PublicationMemory memory =
                after(new CountTable("2023K4").forbund("a", 50, "ett", 3, "två", 6, "tre", 11, "fyra", 30));
        // ett was 3 and is 8: with två shown, or both, the first edition's 20 - 11 - 6 would be known
        assertThat(states(memory, new CountTable("2023K4").forbund("a", 55, "ett", 8, "två", 6, "tre", 11, "fyra", 30)))
                .isEqualTo(Map.of(
                        "a ett 2023K4", HIDDEN,
                        "a två 2023K4", HIDDEN,
                        "a tre 2023K4", SHOWN,
                        "a fyra 2023K4", SHOWN));
    }

    @Test
    void doesNotCountOnHidingWhatWasShownBefore() {
        PublicationMemory memory = after(new CountTable("2023K4").forbund("a", 66, "ett", 10, "två", 16, "tre", 40));
        assertThat(states(memory, new CountTable("2023K4").forbund("a", 58, "ett", 2, "två", 16, "tre", 40)))
                .isEqualTo(Map.of("a ett 2023K4", LEFT_OUT, "a två 2023K4", LEFT_OUT, "a tre 2023K4", LEFT_OUT));
    }

    @Test
    void hidesASharedInsatsWhereItFollowsFromTheCounty() {
        assertThat(states(
                        NOTHING,
                        new CountTable("2023K4")
                                .forbund("a", 50, "it", 3, "två", 20, "tre", 27)
                                .forbund("b", 60, "it", 10, "fyra", 20, "fem", 30)
                                .shared("it", 13, "a", "b")))
                .isEqualTo(Map.of(
                        "a it 2023K4", HIDDEN,
                        "a två 2023K4", HIDDEN,
                        "a tre 2023K4", SHOWN,
                        "b it 2023K4", HIDDEN,
                        "b fyra 2023K4", HIDDEN,
                        "b fem 2023K4", SHOWN,
                        "lanet it 2023K4", SHOWN));
    }

    @Test
    void hidesExitsToWorkWhereThoseElsewhereAreFew() {
        assertThat(states(NOTHING, new CountTable("2023K4").exits("a", 20, 18)))
                .isEqualTo(Map.of("a arbete eller studier 2023K4", HIDDEN));
    }

    /** 20 participants in two insatser, and the same 20 as women and men: each split adds up by itself. */
    @Test
    void hidesInEachSplitOfATotal() {
        assertThat(states(
                        NOTHING,
                        new CountTable("2023K4")
                                .forbund("a", 20, "ett", 3, "två", 17)
                                .sexes("a", 12, 8)))
                .isEqualTo(Map.of(
                        "a ett 2023K4", HIDDEN,
                        "a två 2023K4", HIDDEN,
                        "a kvinna 2023K4", SHOWN,
                        "a man 2023K4", SHOWN));
    }

    /** Of 20, 12 and 6 are split on sex: the 2 left are those of the one insats that is not. */
    @Test
    void hidesASexWhereThoseNotSplitAreFew() {
        assertThat(states(
                        NOTHING,
                        new CountTable("2023K4").forbund("a", 20, "ett", 20).sexes("a", 12, 6)))
                .isEqualTo(Map.of("a ett 2023K4", SHOWN, "a kvinna 2023K4", SHOWN, "a man 2023K4", HIDDEN));
    }

    @Test
    void hidesNothingWhereTheThresholdIsZero() {
        assertThat(decide(0, NOTHING, new CountTable("2023K4").forbund("a", 33, "ett", 3, "två", 30)))
                .isEqualTo(new CountTable("2023K4")
                        .forbund("a", 33, "ett", 3, "två", 30)
                        .counts());
    }

    @Test
    void leavesAPeriodAsItWasPublished() {
        CountTable table = new CountTable("2023K4").forbund("a", 33, "ett", 3, "två", 10, "tre", 20);
        PublicationMemory memory = after(table);
        assertThat(memory.changes(decide(5, memory, table), Set.of("2023K4"))).isEmpty();
    }
}
