package se.finsam.dataset;

import java.util.List;

/** What must hold between the rows of one file; a figure that is not reported breaks no rule. */
public sealed interface FileRule permits SplitRule, TotalsRule, FormerNameRule {

    /** Returns what breaks the rule, in the order of lines. */
    List<Breach> breaches(FileRows rows);

    /**
     * A rule of a file that is broken.
     *
     * @param line the first line of the rows it is about
     * @param column the header of the column to look at
     * @param words what does not fit, in Swedish
     */
    record Breach(long line, String column, String words) {}
}
