package se.finsam.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Where on a drawing a value lies. */
record Scale(BigDecimal low, BigDecimal high, double from, double to) {

    private static final int DECIMALS = 6;

    Scale {
        high = high.compareTo(low) > 0 ? high : low.add(BigDecimal.ONE);
    }

    /** A scale that has all the values and zero on it. */
    static Scale over(List<BigDecimal> values, double from, double to) {
        return new Scale(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::max),
                from,
                to);
    }

    double at(BigDecimal value) {
        BigDecimal share = value.subtract(low).divide(high.subtract(low), DECIMALS, RoundingMode.HALF_UP);
        return from + share.doubleValue() * (to - from);
    }

    double zero() {
        return at(BigDecimal.ZERO);
    }
}
