package se.finsam.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place on a drawing as SVG writes it: at most one decimal, after a point. */
final class Coordinate {

    private Coordinate() {}

    static String of(double place) {
        BigDecimal rounded = BigDecimal.valueOf(place).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
