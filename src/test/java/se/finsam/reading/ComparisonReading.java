package se.finsam.reading;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.reading.MeasuredAreas.Place;

/**
 * What {@code report.forbund_comparison} must say about some deliveries, read from the files by the contract alone: a
 * second way to each figure, that shares nothing with the program's own. The deliveries must be such as are accepted.
 */
public final class ComparisonReading {

    private final MeasuredAreas areas;

    private ComparisonReading(MeasuredAreas areas) {
        this.areas = areas;
    }

    /** Every row, of the files in an inbox and the members and reference tables of a jobs folder, in no order. */
    public static List<ComparisonRow> of(Path deliveries, Path jobs) {
        ComparisonReading reading = new ComparisonReading(MeasuredAreas.read(deliveries, jobs));
        return reading.areas.byPlace().keySet().stream().map(reading::row).toList();
    }

    private ComparisonRow row(Place place) {
        ComparedArea compared = compare(place);
        Measured area = compared.area();
        return new ComparisonRow(
                place.measure().name(),
                compared.kind().unit(),
                place.quarter().toString(),
                place.window().text(),
                place.area(),
                compared.isCounty() ? "lan" : "forbund",
                orNull(compared.value()),
                area.numerator().value(),
                area.denominator().map(Figure::value).orElse(null),
                area.counted().size(),
                area.status().text(),
                orNull(compared.countyValue()),
                compared.county().status().text(),
                orNull(compared.difference()),
                orNull(compared.differencePercentage()),
                orNull(compared.valueYearBefore()),
                orNull(compared.changePercentage()));
    }

    private ComparedArea compare(Place place) {
        Place county = place.in(areas.countyOf(place.area()));
        return new ComparedArea(
                place.measure().kind(),
                county.equals(place),
                areas.at(place).orElseThrow(),
                areas.at(county).orElseThrow(),
                areas.at(place.yearBefore()));
    }

    private static @Nullable BigDecimal orNull(Optional<BigDecimal> amount) {
        return amount.orElse(null);
    }
}
