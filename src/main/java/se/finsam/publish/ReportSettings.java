package se.finsam.publish;

import org.jspecify.annotations.Nullable;
import se.finsam.member.Imprint;
import se.finsam.member.Quarter;

/**
 * How reports are made.
 *
 * @param smallNumbersBelow counts of persons below it, but zero, are hidden in public; 0 hides none
 * @param onlyPeriod the period whose report may change; null for all of them
 */
public record ReportSettings(int smallNumbersBelow, Imprint imprint, @Nullable Quarter onlyPeriod) {

    boolean isLeftAlone(Quarter period) {
        return onlyPeriod != null && !onlyPeriod.equals(period);
    }
}
