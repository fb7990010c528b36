package se.finsam.report.chart;

import java.util.List;

/**
 * A chart with everything in its place.
 *
 * @param viewBox the part of the plane that is drawn on
 * @param parts the same cut between rows, so that each part fits on a page
 * @param fills those that need a pattern
 * @param shapes from the lowest to the uppermost
 */
public record Drawing(Caption caption, String viewBox, List<String> parts, List<Fill> fills, List<Shape> shapes) {

    public Drawing {
        parts = List.copyOf(parts);
        fills = List.copyOf(fills);
        shapes = List.copyOf(shapes);
    }
}
