package se.finsam.report.chart;

/**
 * What a bar is filled with, in the order in which series take them.
 *
 * <p>Each is told from the others by its pattern alone, and its colour stands at least 4.5 to 1 against white.
 */
public enum Fill {
    SOLID("#1f4e79", "#1f4e79", ""),
    RISING("#a85400", "#fbeedd", "M-1 1L1 -1M0 6L6 0M5 7L7 5"),
    DOTS("#5b4a9b", "#efecf8", "M.5 1.5h2M3.5 4.5h2"),
    LEVEL("#595959", "#efefef", "M0 1.5h6M0 4.5h6"),
    FALLING("#0068a6", "#e3f0f9", "M-1 5L1 7M0 0L6 6M5 -1L7 1"),
    GRID("#6d4c00", "#f6efdd", "M0 3h6M3 0v6"),
    UPRIGHT("#8a3a7a", "#f7e8f4", "M1.5 0v6M4.5 0v6"),
    CROSSED("#333333", "#f5f5f5", "M0 0L6 6M0 6L6 0");

    private final String colour;
    private final String ground;
    private final String path;

    Fill(String colour, String ground, String path) {
        this.colour = colour;
        this.ground = ground;
        this.path = path;
    }

    static Fill of(int series) {
        return values()[series];
    }

    /** As many series as can be told apart; with more, the chart has been cut badly. */
    static void checkCount(int series) {
        if (series > values().length) {
            throw new IllegalArgumentException(
                    "A chart tells at most %d series apart, not %d".formatted(values().length, series));
        }
    }

    /** The name of its pattern inside one drawing. */
    public String id(String drawing) {
        return drawing + "-fill-" + (ordinal() + 1);
    }

    /** The colour of its outline and of its lines. */
    public String colour() {
        return colour;
    }

    /** The colour behind the lines. */
    public String ground() {
        return ground;
    }

    /** The lines on a tile of 6 by 6; empty for a plain fill, which needs no pattern. */
    public String path() {
        return path;
    }

    String paint(String drawing) {
        return path.isEmpty() ? colour : "url(#" + id(drawing) + ")";
    }
}
