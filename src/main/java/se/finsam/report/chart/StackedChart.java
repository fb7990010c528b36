package se.finsam.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One bar of 100 per cent for each area, divided into the same parts.
 *
 * @param parts what the parts are called, in order; at most eight
 * @param stacks from the top; may be empty
 */
public record StackedChart(Caption caption, List<String> parts, List<Stack> stacks) {

    /** What shares that are each rounded may be more than one together. */
    private static final BigDecimal MOST = new BigDecimal("1.001");

    public StackedChart {
        parts = parts.stream().map(PlainText::of).toList();
        stacks = List.copyOf(stacks);
        Fill.checkCount(parts.size());
        for (Stack stack : stacks) {
            if (stack.shares().size() != parts.size()) {
                throw new IllegalArgumentException("A stack has one share per part: " + stack.label());
            }
        }
    }

    /**
     * One area.
     *
     * @param shares fractions of 1, one per part
     */
    public record Stack(String label, List<Figure> shares) {

        public Stack {
            label = PlainText.of(label);
            shares = List.copyOf(shares);
        }

        boolean hasNegative() {
            return values().stream().anyMatch(share -> share.signum() < 0);
        }

        boolean isTooMuch() {
            return values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(MOST) > 0;
        }

        boolean hasParts() {
            return values().stream().anyMatch(share -> share.signum() > 0);
        }

        private List<BigDecimal> values() {
            return shares.stream().map(Figure::value).filter(Objects::nonNull).toList();
        }
    }

    /** The bars in their places, below what their patterns mean and above a scale. */
    public Drawing drawing() {
        if (stacks.isEmpty()) {
            return Sheet.empty(caption);
        }
        Sheet sheet = new Sheet(caption);
        StackRows rows = new StackRows(sheet, new Swatches(sheet).draw(0, parts) + BarRows.BELOW_LEGEND);
        stacks.forEach(rows::draw);
        return sheet.drawing(rows.drawAxis());
    }
}
