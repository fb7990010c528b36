package se.finsam.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A measured area beside its county and beside itself a year before, all from rounded values. */
record ComparedArea(
        Measure.Kind kind, boolean isCounty, Measured area, Measured county, Optional<Measured> yearBefore) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<BigDecimal> value() {
        return area.value(kind);
    }

    Optional<BigDecimal> countyValue() {
        return county.value(kind);
    }

    /** The value less the county's; nothing for the county itself, and for amounts and counts, which are parts of it. */
    Optional<BigDecimal> difference() {
        return isCompared() ? Reported.both(value(), countyValue(), BigDecimal::subtract) : Optional.empty();
    }

    Optional<BigDecimal> differencePercentage() {
        return isCompared() ? percentageOver(countyValue()) : Optional.empty();
    }

    private boolean isCompared() {
        return !isCounty && kind.isQuotient();
    }

    Optional<BigDecimal> valueYearBefore() {
        return yearBefore.flatMap(measured -> measured.value(kind));
    }

    /** How much the value has changed; for a county only where the same members are counted in both years. */
    Optional<BigDecimal> changePercentage() {
        boolean sameMembers = !isCounty || yearBefore.map(Measured::counted).equals(Optional.of(area.counted()));
        return sameMembers ? percentageOver(valueYearBefore()) : Optional.empty();
    }

    /** In per cent of the base, 2 decimals; nothing for shares and where the base is 0. */
    private Optional<BigDecimal> percentageOver(Optional<BigDecimal> base) {
        if (kind.isShare() || base.map(BigDecimal::signum).orElse(0) == 0) {
            return Optional.empty();
        }
        return Reported.both(value(), base, (now, then) -> HUNDRED.multiply(now.subtract(then))
                .divide(then.abs(), 2, RoundingMode.HALF_UP));
    }
}
