package se.finsam.report.chart;

import org.jspecify.annotations.Nullable;

/** How a line is drawn, in the order in which series take them: dashes and marker tell them apart without the colour. */
enum LineStyle {
    FIRST("#1f4e79", null, Marker.DISC),
    SECOND("#a85400", "7 3", Marker.FRAME),
    THIRD("#5b4a9b", "2 2.5", Marker.TRIANGLE),
    FOURTH("#333333", "10 3 2 3", Marker.RHOMB),
    FIFTH("#0068a6", "4 2", Marker.CROSS),
    SIXTH("#6d4c00", "12 4", Marker.ARROWHEAD),
    SEVENTH("#8a3a7a", "6 2 1 2 1 2", Marker.RING),
    EIGHTH("#595959", "1 3", Marker.SQUARE);

    private static final String WIDTH = "1.6";

    private final String colour;
    private final @Nullable String dash;
    private final Marker marker;

    LineStyle(String colour, @Nullable String dash, Marker marker) {
        this.colour = colour;
        this.dash = dash;
        this.marker = marker;
    }

    static LineStyle of(int line) {
        return values()[line];
    }

    /** The letter at the end of the line and before its name. */
    String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    Shape line(String path) {
        return new Shape.Trace(path, "none", colour, WIDTH, dash, null);
    }

    Shape marker(double x, double y, @Nullable String hint) {
        return new Shape.Trace(marker.path(x, y), marker.fill(colour), colour, WIDTH, null, hint);
    }
}
