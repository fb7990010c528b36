package se.finsam.report.chart;

/** The thin lines of a drawing. */
enum Rule {
    /** Where values begin. */
    AXIS("#595959"),

    /** What helps the eye across. */
    GUIDE("#d4d4d4");

    private final String colour;

    Rule(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }

    Shape trace(String path) {
        return new Shape.Trace(path, "none", colour, "1", null, null);
    }
}
