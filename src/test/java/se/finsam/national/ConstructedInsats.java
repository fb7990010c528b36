package se.finsam.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A constructed insats with its participants and its money, moved on quarter by quarter, so that its figures agree with each
 * other: those who are ongoing at the end of a year begin the next, and every exit has a reason.
 */
final class ConstructedInsats {

    private static final List<String> SEXES = List.of("kvinna", "man");
    private static final List<String> AGE_BANDS = List.of("16-29", "30-44", "45-");
    private static final List<String> REASONS = List.of(
            "arbete",
            "studier",
            "arbetslivsinriktad rehabilitering",
            "arbetssökande",
            "sjukdom",
            "åter till remittent",
            "egen begäran",
            "annat");

    private static final int MOST_ONGOING = 9;
    private static final int MOST_NEW_A_QUARTER = 4;
    private static final int LEAST_A_QUARTER = 200_000;
    private static final int MOST_A_QUARTER = 900_000;

    private final String name;
    private final SplittableRandom random;
    private final List<Group> groups;
    private final int[][] exits = new int[SEXES.size()][REASONS.size()];
    private final long budgetInOre;
    private long spendingInOre;
    private long overheadInOre;

    /** Participants of one municipality, sex and age band, since 1 January. */
    private static final class Group {
        private final String municipality;
        private final int sex;
        private final String ageBand;
        private int ongoing;
        private int participants;
        private int begun;
        private int ended;

        Group(String municipality, int sex, String ageBand, int ongoing) {
            this.municipality = municipality;
            this.sex = sex;
            this.ageBand = ageBand;
            this.ongoing = ongoing;
        }
    }

    ConstructedInsats(String name, List<String> municipalities, SplittableRandom random) {
        this.name = name;
        this.random = random;
        this.groups = new ArrayList<>();
        for (String municipality : municipalities) {
            for (int sex = 0; sex < SEXES.size(); sex++) {
                for (String ageBand : AGE_BANDS) {
                    groups.add(new Group(municipality, sex, ageBand, random.nextInt(MOST_ONGOING + 1)));
                }
            }
        }
        this.budgetInOre = 400L * random.nextInt(LEAST_A_QUARTER, MOST_A_QUARTER);
    }

    String name() {
        return name;
    }

    /** Begins a year: what has been counted since 1 January is none. */
    void beginYear() {
        for (Group group : groups) {
            group.participants = group.ongoing;
            group.begun = 0;
            group.ended = 0;
        }
        for (int[] ofSex : exits) {
            Arrays.fill(ofSex, 0);
        }
        spendingInOre = 0;
        overheadInOre = 0;
    }

    /** Moves on by a quarter. */
    void passQuarter() {
        for (Group group : groups) {
            int begins = random.nextInt(MOST_NEW_A_QUARTER);
            group.begun += begins;
            group.participants += begins;
            group.ongoing += begins;
            int ends = random.nextInt(Math.min(group.ongoing, MOST_NEW_A_QUARTER) + 1);
            group.ended += ends;
            group.ongoing -= ends;
            for (int exit = 0; exit < ends; exit++) {
                exits[group.sex][random.nextInt(REASONS.size())]++;
            }
        }
        spendingInOre += 100L * random.nextInt(LEAST_A_QUARTER, MOST_A_QUARTER) + random.nextInt(100);
        overheadInOre += 10L * random.nextInt(LEAST_A_QUARTER, MOST_A_QUARTER);
    }

    /** insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade */
    Stream<String> participants() {
        return groups.stream()
                .map(group -> String.join(
                        ";",
                        name,
                        group.municipality,
                        SEXES.get(group.sex),
                        group.ageBand,
                        "",
                        String.valueOf(group.participants),
                        String.valueOf(group.begun),
                        String.valueOf(group.ended)));
    }

    /** insats;kön;orsak;antal */
    Stream<String> exits() {
        List<String> rows = new ArrayList<>();
        for (int sex = 0; sex < SEXES.size(); sex++) {
            for (int reason = 0; reason < REASONS.size(); reason++) {
                rows.add(String.join(
                        ";", name, SEXES.get(sex), REASONS.get(reason), String.valueOf(exits[sex][reason])));
            }
        }
        return rows.stream();
    }

    /** insats;kategori;budget;prognos;utfall: what it costs, and what it costs to lead it. */
    Stream<String> spending() {
        return Stream.of(
                String.join(
                        ";", name, "individinriktad", kronor(budgetInOre), kronor(budgetInOre), kronor(spendingInOre)),
                String.join(";", name, "administration", "", "", kronor(overheadInOre)));
    }

    static String kronor(long ore) {
        return "%d,%02d".formatted(ore / 100, ore % 100);
    }
}
