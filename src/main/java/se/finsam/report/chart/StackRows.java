package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.List;
import se.finsam.report.chart.StackedChart.Stack;

/** Rows of a name, a divided bar and what its parts come to. */
final class StackRows {

    private static final double THICKNESS = 18;
    private static final double BELOW_LABEL = 3;
    private static final double BELOW_BAR = 5;
    private static final double BETWEEN_ROWS = 12;
    private static final double EDGE = 0.5;

    private final Sheet sheet;
    private final PercentAxis axis = new PercentAxis(EDGE, Sheet.WIDTH - EDGE);
    private double y;

    StackRows(Sheet sheet, double top) {
        this.sheet = sheet;
        this.y = top;
    }

    void draw(Stack stack) {
        sheet.beginRow(y);
        y = sheet.paragraph(0, y, Lettering.LABEL, stack.label()) + BELOW_LABEL;
        if (stack.hasNegative()) {
            drawReason("Stapeln kan inte ritas: negativt belopp.");
        } else if (stack.isTooMuch()) {
            drawReason("Stapeln kan inte ritas: delarna är mer än 100 %.");
        } else if (stack.hasParts()) {
            drawBar(stack.shares());
        }
        y = new Swatches(sheet)
                        .draw(y, stack.shares().stream().map(Figure::text).toList())
                + BETWEEN_ROWS;
    }

    private void drawReason(String reason) {
        y = sheet.paragraph(0, y, Lettering.TICK, reason) + BELOW_BAR;
    }

    /** What is missing to the whole is left open within the frame. */
    private void drawBar(List<Figure> shares) {
        sheet.frame(new Area(EDGE, y, Sheet.WIDTH - 2 * EDGE, THICKNESS));
        BigDecimal sum = BigDecimal.ZERO;
        for (int part = 0; part < shares.size(); part++) {
            BigDecimal share = shares.get(part).value();
            if (share != null && share.signum() > 0) {
                double from = axis.at(sum);
                sum = sum.add(share);
                sheet.bar(new Area(from, y, axis.at(sum) - from, THICKNESS), Fill.of(part));
            }
        }
        y += THICKNESS + BELOW_BAR;
    }

    double drawAxis() {
        return axis.draw(sheet, y);
    }
}
