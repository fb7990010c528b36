package se.finsam.report.chart;

import java.util.List;

/**
 * A chart with everything in its place.
 *
 * @param height in units of which the drawing is {@link Sheet#WIDTH} wide
 * @param fills those that need a pattern
 * @param shapes from the lowest to the uppermost
 */
public record Drawing(Caption caption, String height, List<Fill> fills, List<Shape> shapes) {

    public Drawing {
        fills = List.copyOf(fills);
        shapes = List.copyOf(shapes);
    }

    /** The part of the plane that is drawn on. */
    public String viewBox() {
        return "0 0 " + Coordinate.of(Sheet.WIDTH) + " " + height;
    }
}
