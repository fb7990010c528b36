package se.finsam.report;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path as SVG writes it, such as {@code M10 20h5l-3 4z}, as far as charts have any: lines, and half circles that lie level.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/paths.html#PathData">SVG 1.1, path data</a>
 */
final class SvgPath {

    private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");

    private final Path2D path = new Path2D.Double();

    private SvgPath() {}

    /** Returns the path; throws an {@code IllegalArgumentException} for a step that no chart has. */
    static Path2D of(String text) {
        SvgPath reading = new SvgPath();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            reading.take(step.group(1).charAt(0), numbers(step.group(2)));
        }
        return reading.path;
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        return numbers;
    }

    /** A small letter counts from where the path has come, a capital from the corner. */
    private void take(char letter, List<Double> numbers) {
        Point2D from = path.getCurrentPoint() == null ? new Point2D.Double() : path.getCurrentPoint();
        double x = Character.isLowerCase(letter) ? from.getX() : 0;
        double y = Character.isLowerCase(letter) ? from.getY() : 0;
        switch (Character.toUpperCase(letter)) {
            case 'M' -> path.moveTo(x + numbers.get(0), y + numbers.get(1));
            case 'L' -> path.lineTo(x + numbers.get(0), y + numbers.get(1));
            case 'H' -> path.lineTo(x + numbers.get(0), from.getY());
            case 'V' -> path.lineTo(from.getX(), y + numbers.get(0));
            case 'A' -> halfCircle(from, x + numbers.get(5), numbers.get(0));
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("no chart has a path with " + letter);
        }
    }

    /** Over the top from left to right, or back below. */
    private void halfCircle(Point2D from, double x, double radius) {
        boolean isToTheRight = x > from.getX();
        path.append(
                new Arc2D.Double(
                        Math.min(from.getX(), x),
                        from.getY() - radius,
                        2 * radius,
                        2 * radius,
                        isToTheRight ? 180 : 0,
                        180,
                        Arc2D.OPEN),
                true);
    }
}
