package se.finsam.report.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A drawing in the making. */
final class Sheet {

    /** As wide as a telephone shows, so that letters keep their size there. */
    static final double WIDTH = 340;

    private static final String WHITE = "#ffffff";
    private static final double GAP = 8;

    /** What of a drawing fits on a page of paper, below a heading. */
    private static final double TALLEST_PART = 400;

    private final Caption caption;
    private final List<Shape> shapes = new ArrayList<>();
    private final Set<Fill> fills = EnumSet.noneOf(Fill.class);
    private final List<Double> rows = new ArrayList<>();

    Sheet(Caption caption) {
        this.caption = caption;
    }

    /** A drawing that says that there is nothing to draw. */
    static Drawing empty(Caption caption) {
        Sheet sheet = new Sheet(caption);
        return sheet.drawing(sheet.paragraph(0, 0, Lettering.LABEL, "Inga uppgifter."));
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void bar(Area area, Fill fill) {
        if (!fill.path().isEmpty()) {
            fills.add(fill);
        }
        box(area, fill.paint(caption.id()), fill.colour());
    }

    /** Hides what lies below, so that words on it can be read. */
    void ground(Area area) {
        box(area, WHITE, null);
    }

    void frame(Area area) {
        box(area, WHITE, Rule.AXIS.colour());
    }

    private void box(Area area, String fill, @Nullable String stroke) {
        add(new Shape.Box(
                Coordinate.of(area.x()),
                Coordinate.of(area.y()),
                Coordinate.of(area.width()),
                Coordinate.of(area.height()),
                fill,
                stroke));
    }

    void across(double y, double from, double to, Rule rule) {
        String path = "M" + Coordinate.of(from) + " " + Coordinate.of(y) + "H" + Coordinate.of(to);
        add(rule.trace(path));
    }

    void down(double x, double from, double to, Rule rule) {
        String path = "M" + Coordinate.of(x) + " " + Coordinate.of(from) + "V" + Coordinate.of(to);
        add(rule.trace(path));
    }

    void words(double x, double y, Lettering lettering, String text) {
        write(x, y, "start", lettering, text);
    }

    /** Around a place, but within the drawing. */
    void wordsAround(double x, double y, Lettering lettering, String text) {
        double half = lettering.width(text) / 2;
        write(Math.max(half, Math.min(x, WIDTH - half)), y, "middle", lettering, text);
    }

    void wordsUpTo(double x, double y, Lettering lettering, String text) {
        write(x, y, "end", lettering, text);
    }

    private void write(double x, double y, String anchor, Lettering lettering, String text) {
        add(new Shape.Words(Coordinate.of(x), Coordinate.of(y), anchor, lettering, text, null));
    }

    /** Writes at most two lines downwards from a height and returns the height below them. */
    double paragraph(double x, double top, Lettering lettering, String text) {
        double y = top;
        for (String line : lettering.lines(text, WIDTH - x)) {
            words(x, y + Lettering.BASELINE, lettering, line);
            y += Lettering.LINE;
        }
        return y;
    }

    /** Writes a name and its figure, on one line where there is room, and returns the height below them. */
    double entry(double x, double top, String label, String figure) {
        List<String> lines = Lettering.LABEL.lines(label, WIDTH - x);
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        double below = paragraph(x, top, Lettering.LABEL, label);
        if (last.isEmpty() || Lettering.LABEL.width(last) + GAP + Lettering.VALUE.width(figure) > WIDTH - x) {
            return paragraph(x, below, Lettering.VALUE, figure);
        }
        shapes.remove(shapes.size() - 1);
        String y = Coordinate.of(below - Lettering.LINE + Lettering.BASELINE);
        add(new Shape.Words(Coordinate.of(x), y, "start", Lettering.LABEL, last, figure));
        return below;
    }

    /** A row begins at a height, so that the drawing may be cut there. */
    void beginRow(double top) {
        rows.add(top);
    }

    Drawing drawing(double height) {
        return new Drawing(caption, viewBox(0, height), parts(height), List.copyOf(fills), shapes);
    }

    private List<String> parts(double height) {
        List<Double> ends = new ArrayList<>(rows);
        ends.add(height);
        List<String> parts = new ArrayList<>();
        double from = 0;
        double fits = 0;
        for (double end : ends) {
            if (end - from > TALLEST_PART && fits > from) {
                parts.add(viewBox(from, fits));
                from = fits;
            }
            fits = end;
        }
        parts.add(viewBox(from, height));
        return parts;
    }

    private static String viewBox(double from, double to) {
        return "0 " + Coordinate.of(from) + " " + Coordinate.of(WIDTH) + " " + Coordinate.of(to - from);
    }
}
