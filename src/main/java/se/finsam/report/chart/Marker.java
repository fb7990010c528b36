package se.finsam.report.chart;

/** The shapes that stand on the points of a line. */
enum Marker {
    DISC("m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z", true),
    FRAME("m-3 -3h6v6h-6z", false),
    TRIANGLE("m0 -4.5l4 7.5h-8z", true),
    RHOMB("m0 -4.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z", false),
    CROSS("m-3.5 -3.5l7 7m0 -7l-7 7", false),
    ARROWHEAD("m-4 -3h8l-4 7.5z", true),
    RING("m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z", false),
    SQUARE("m-3.5 -3.5h7v7h-7z", true);

    private final String outline;
    private final boolean isFilled;

    Marker(String outline, boolean isFilled) {
        this.outline = outline;
        this.isFilled = isFilled;
    }

    String path(double x, double y) {
        return "M" + Coordinate.of(x) + " " + Coordinate.of(y) + outline;
    }

    String fill(String colour) {
        return isFilled ? colour : "#ffffff";
    }
}
