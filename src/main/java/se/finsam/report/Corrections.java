package se.finsam.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.finsam.report.ReportPage.Correction;

/** What differs between the figures of two editions of a report. */
public final class Corrections {

    private static final String NONE = "fanns inte";
    private static final String GONE = "finns inte längre";

    private Corrections() {}

    /** Returns each figure that is new, another, or gone: in the order of the new edition, what is gone last. */
    public static List<Correction> between(List<PrintedFigure> before, List<PrintedFigure> now) {
        Map<String, PrintedFigure> left = new LinkedHashMap<>();
        before.forEach(figure -> left.put(place(figure), figure));
        List<Correction> corrections = new ArrayList<>();
        for (PrintedFigure figure : now) {
            PrintedFigure earlier = left.remove(place(figure));
            String text = earlier == null ? NONE : earlier.text();
            // what was written down has blanks of one kind
            if (!PrintedFigure.parse(figure.line()).text().equals(text)) {
                corrections.add(correction(figure, text, figure.text()));
            }
        }
        left.values().forEach(figure -> corrections.add(correction(figure, figure.text(), GONE)));
        return corrections;
    }

    private static String place(PrintedFigure figure) {
        return new PrintedFigure(figure.table(), figure.row(), figure.column(), "").line();
    }

    private static Correction correction(PrintedFigure figure, String before, String now) {
        return new Correction(figure.table(), figure.row(), figure.column(), before, now);
    }
}
