package se.finsam.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A usual letter of a label is counted as 0.56 × 13 = 7.28 units, a blank as 4.42, the sign of a cut as 13.26. */
class LetteringTests {

    @Test
    void keepsATextThatFitsOnOneLine() {
        assertThat(Lettering.LABEL.lines("aaaa bbbb", 63)).containsExactly("aaaa bbbb");
    }

    @Test
    void breaksBetweenWords() {
        assertThat(Lettering.LABEL.lines("aaaa bbbb", 62)).containsExactly("aaaa", "bbbb");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Lettering.LABEL.lines("aaaaaaaa", 40)).containsExactly("aaaaa", "aaa");
    }

    @Test
    void cutsWhatNeedsMoreThanTwoLines() {
        assertThat(Lettering.LABEL.lines("aaaa bbbb cccc", 40)).containsExactly("aaaa", "bbb…");
    }

    @Test
    void doesNotCutALetterOutsideTheBasicPlaneInTwo() {
        assertThat(Lettering.LABEL.lines("𝔸𝔸𝔸𝔸𝔸", 30)).containsExactly("𝔸𝔸", "𝔸…");
    }

    @Test
    void hasNoLineForNoText() {
        assertThat(Lettering.LABEL.lines(" ", 40)).isEmpty();
    }
}
