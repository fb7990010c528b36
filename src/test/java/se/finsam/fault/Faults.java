package se.finsam.fault;

import java.util.Random;

/** How many faults are tried, and with which random numbers. */
final class Faults {

    private static final boolean WHOLE = Boolean.getBoolean("finsam.faults");

    private Faults() {}

    /** Whether all faults are tried. */
    static boolean isWhole() {
        return WHOLE;
    }

    /** A number of rounds: the first in the short form, the second in the whole one. */
    static int rounds(int few, int many) {
        return WHOLE ? many : few;
    }

    /** Random numbers that can be had again with {@code -Dfinsam.seed}. */
    static Random random(String kind) {
        long seed = Long.getLong("finsam.seed", WHOLE ? System.nanoTime() : 1L);
        FaultSummary.remark("%s: seed %d".formatted(kind, seed));
        return new Random(seed + kind.hashCode());
    }
}
