package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgPathTests {

    /** Moves and lines, each with where it leads. */
    private static List<String> steps(String text) {
        List<String> steps = new ArrayList<>();
        double[] place = new double[6];
        for (PathIterator path = SvgPath.of(text).getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(place)) {
                case PathIterator.SEG_MOVETO -> steps.add("move " + place[0] + " " + place[1]);
                case PathIterator.SEG_LINETO -> steps.add("line " + place[0] + " " + place[1]);
                case PathIterator.SEG_CLOSE -> steps.add("close");
                default -> steps.add("curve");
            }
        }
        return steps;
    }

    @Test
    void readsLinesFromTheCorner() {
        assertThat(steps("M10.5 20H30V-4L.5 1"))
                .containsExactly("move 10.5 20.0", "line 30.0 20.0", "line 30.0 -4.0", "line 0.5 1.0");
    }

    @Test
    void readsLinesFromWhereThePathHasCome() {
        assertThat(steps("M10 20m-4 -3h8l-4 7.5v1z"))
                .containsExactly("move 6.0 17.0", "line 14.0 17.0", "line 10.0 24.5", "line 10.0 25.5", "close");
    }

    @Test
    void readsTwoHalfCirclesAsACircle() {
        Path2D circle = SvgPath.of("M100 50m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z");

        Rectangle2D bounds = circle.getBounds2D();
        assertThat(bounds.getMinX()).isCloseTo(96.5, within(0.01));
        assertThat(bounds.getMaxX()).isCloseTo(103.5, within(0.01));
        assertThat(bounds.getMinY()).isCloseTo(46.5, within(0.01));
        assertThat(bounds.getMaxY()).isCloseTo(53.5, within(0.01));
        assertThat(circle.contains(100, 50)).isTrue();
        assertThat(circle.contains(97.2, 47.2)).isFalse();
    }

    @Test
    void refusesWhatNoChartHas() {
        assertThatThrownBy(() -> SvgPath.of("M0 0C1 1 2 2 3 3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C");
    }
}
