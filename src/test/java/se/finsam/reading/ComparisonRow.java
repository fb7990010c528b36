package se.finsam.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One row that {@code report.forbund_comparison} must have, its columns in the order of the contract. */
public record ComparisonRow(
        String measure,
        String unit,
        String period,
        String timeWindow,
        String area,
        String areaType,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        int membersCounted,
        String status,
        @Nullable BigDecimal countyValue,
        String countyStatus,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal differencePct,
        @Nullable BigDecimal previousYearValue,
        @Nullable BigDecimal changePct) {}
