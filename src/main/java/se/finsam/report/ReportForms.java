package se.finsam.report;

import java.util.List;
import java.util.Map;
import se.finsam.delivery.ContentHash;

/** All forms that a report is published in. */
public final class ReportForms {

    /** The page, which each report has. */
    public static final String PAGE = "rapport.html";

    /** What each form is called, by the file that a reader opens, in the order in which they are offered. */
    public static final Map<String, String> NAMES = Map.of(PAGE, "Webbsida");

    private final HtmlReport html;

    public ReportForms(HtmlReport html) {
        this.html = html;
    }

    /** Makes all forms of the same page. */
    public List<ReportFile> of(ReportPage page) {
        return List.of(new ReportFile(PAGE, html.of(page)));
    }

    /** Returns a hash of all that it says. */
    public String contentHash(ReportPage page) {
        return ContentHash.of(html.of(page));
    }
}
