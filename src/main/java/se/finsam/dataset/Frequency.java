package se.finsam.dataset;

import se.finsam.member.Period;
import se.finsam.member.Quarter;
import se.finsam.member.Year;

/** How often a dataset is delivered, and so what its period looks like. */
public enum Frequency {
    QUARTER("kvartal, till exempel 2023K4"),
    YEAR("år, till exempel 2023");

    private final String words;

    Frequency(String words) {
        this.words = words;
    }

    /** How the period is written, in Swedish. */
    public String words() {
        return words;
    }

    public boolean fits(Period period) {
        return switch (this) {
            case QUARTER -> period instanceof Quarter;
            case YEAR -> period instanceof Year;
        };
    }
}
