package se.finsam.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.finsam.delivery.ContentHash;

/** All forms that a report is published in: the same tables with the same words, in the same order. */
public final class ReportForms {

    /** The page, which each report has. */
    public static final String PAGE = "rapport.html";

    private static final String DOCUMENT = "rapport.pdf";
    private static final String WORKBOOK = "rapport.xlsx";
    private static final String ARCHIVE = "rapport.zip";

    private final HtmlReport html;
    private final PdfReport pdf;

    public ReportForms(HtmlReport html) {
        this.html = html;
        this.pdf = new PdfReport(html);
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
        List<Form> all = new ArrayList<>(List.of(new Form("Webbsida", PAGE)));
        all.addAll(besidePage());
        return all;
    }

    /** What the page leads to. */
    public static List<Form> besidePage() {
        return List.of(
                new Form("PDF", DOCUMENT),
                new Form("Excel", WORKBOOK),
                new Form("Öppna data", OpenData.DESCRIBED),
                new Form("Allt i en zip-fil", ARCHIVE));
    }

    /** Makes all forms of a page that has its edition. */
    public List<ReportFile> of(ReportPage page) throws IOException {
        List<ReportFile> files = new ArrayList<>(List.of(
                new ReportFile(PAGE, html.of(page)),
                new ReportFile(DOCUMENT, pdf.of(page)),
                new ReportFile(WORKBOOK, ExcelReport.of(page))));
        files.addAll(OpenData.of(page));
        int edition = Objects.requireNonNull(page.edition()).number();
        String folder = "rapport-%s-utgava-%d".formatted(page.name().word(), edition);
        files.add(new ReportFile(ARCHIVE, ReportArchive.of(folder, files)));
        return files;
    }

    /** Returns a hash of all that it says, decimals that only the data files have among it. */
    public String contentHash(ReportPage page) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.writeBytes(html.of(page));
        OpenData.of(page).forEach(file -> said.writeBytes(file.content()));
        return ContentHash.of(said.toByteArray());
    }
}
