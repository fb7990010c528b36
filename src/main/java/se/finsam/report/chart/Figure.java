package se.finsam.report.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a chart: how long it is drawn, and what is printed of it.
 *
 * @param value null for a figure that is missing, hidden or not applicable, which draws nothing
 * @param text the figure as printed, or the sign that stands for none
 */
public record Figure(@Nullable BigDecimal value, String text) {

    public Figure {
        text = PlainText.of(text);
    }
}
