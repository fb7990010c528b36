package se.finsam.report;

import java.io.IOException;
import java.util.List;
import se.finsam.delivery.ContentHash;

/** All forms that a report is published in: the same tables with the same words, in the same order. */
public final class ReportForms {

    /** The page, which each report has. */
    public static final String PAGE = "rapport.html";

    private static final String WORKBOOK = "rapport.xlsx";

    private final HtmlReport html;

    public ReportForms(HtmlReport html) {
        this.html = html;
    }

    /**
     * A form.
     *
     * @param name what a reader calls it
     * @param path the file that a reader opens, from the folder of the report
     */
    public record Form(String name, String path) {}

    /** What is offered, the page first. */
    public static List<Form> all() {
        return List.of(new Form("Webbsida", PAGE), new Form("Excel", WORKBOOK));
    }

    /** Makes all forms of a page. */
    public List<ReportFile> of(ReportPage page) throws IOException {
        return List.of(new ReportFile(PAGE, html.of(page)), new ReportFile(WORKBOOK, ExcelReport.of(page)));
    }

    /** Returns a hash of all that it says. */
    public String contentHash(ReportPage page) {
        return ContentHash.of(html.of(page));
    }
}
