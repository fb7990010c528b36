package se.finsam.member;

/** What a member's quarterly figures run over. */
public enum FigureStyle {
    /** From 1 January to the end of the quarter, as everybody delivers who does not say otherwise. */
    CUMULATIVE("cumulative"),

    /** The quarter alone. */
    PER_QUARTER("per-quarter");

    private final String word;

    FigureStyle(String word) {
        this.word = word;
    }

    /** How it is written in a member's file and in the database. */
    public String word() {
        return word;
    }
}
