package se.finsam.report.chart;

import org.jspecify.annotations.Nullable;

/** One thing on a drawing, with its places as SVG writes them. */
public sealed interface Shape {

    /**
     * An upright rectangle.
     *
     * @param fill a colour, or a reference to a pattern of the drawing
     * @param stroke null for one without an outline
     */
    record Box(String x, String y, String width, String height, String fill, @Nullable String stroke)
            implements Shape {}

    /**
     * A line or an outline.
     *
     * @param dash null for a line without breaks
     * @param hint what a reader is told who points at it; null for nothing
     */
    record Trace(String path, String fill, String stroke, String width, @Nullable String dash, @Nullable String hint)
            implements Shape {}

    /**
     * A line of text.
     *
     * @param anchor what of the text stands at x: its start, middle or end
     * @param figure what stands after it in bold; null for nothing
     */
    record Words(String x, String y, String anchor, Lettering lettering, String text, @Nullable String figure)
            implements Shape {}
}
