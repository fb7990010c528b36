package se.finsam.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.finsam.member.SwedishFigures;

/**
 * The upright axis of a chart over time.
 *
 * @param unit what is measured in what, such as "kronor per deltagare"; stands above the axis
 */
public record Axis(String unit, Kind kind) {

    private static final BigDecimal INTERVALS = BigDecimal.valueOf(5);

    /** How the values of an axis are written. */
    public enum Kind {
        /** Whole numbers. */
        NUMBER,

        /** Fractions of 1, written in per cent. */
        PERCENT
    }

    public Axis {
        unit = PlainText.of(unit);
    }

    String text(BigDecimal tick) {
        return switch (kind) {
            case NUMBER -> SwedishFigures.count(tick);
            case PERCENT -> SwedishFigures.count(tick.movePointRight(2)) + "\u00A0%";
        };
    }

    /** Returns round values, the same way apart, from at most the lowest value or zero to at least the highest or zero. */
    List<BigDecimal> ticks(List<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal step = step(high.subtract(low));
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).max(first.add(BigDecimal.ONE));
        return Stream.iterate(first, tick -> tick.compareTo(last) <= 0, tick -> tick.add(BigDecimal.ONE))
                .map(step::multiply)
                .toList();
    }

    /** The smallest of 1, 2, 5, 10, 20 ... that needs no more than five steps, or six across zero. */
    private BigDecimal step(BigDecimal range) {
        BigDecimal least = range.divide(INTERVALS).max(smallestStep());
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return Stream.of(1, 2, 5, 10)
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal smallestStep() {
        return switch (kind) {
            case NUMBER -> BigDecimal.ONE;
            case PERCENT -> new BigDecimal("0.01");
        };
    }
}
