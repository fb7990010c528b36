package se.finsam.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** The report of one quarter as one PDF that can be archived (PDF/A-2a) and that everybody can read (PDF/UA-1). */
final class PdfReport {

    private final HtmlReport html;

    PdfReport(HtmlReport html) {
        this.html = html;
    }

    /** Returns the document; the same page gives the same bytes. */
    byte[] of(ReportPage page) {
        XRLog.setLoggingEnabled(false);
        Document document = PdfMarkup.parse(html.forPdf(page));
        try (PdfDrawings drawings = new PdfDrawings();
                PdfBoxRenderer renderer = builder(document, drawings).buildPdfRenderer()) {
            PdfFonts.addToText(renderer);
            renderer.getSharedContext().setTextRenderer(new PdfWidths());
            return saved(renderer, LocalDate.parse(page.receivedUntil()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing is fetched from anywhere: all that it needs is in the program. */
    private static PdfRendererBuilder builder(Document document, PdfDrawings drawings) throws IOException {
        return new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(PdfColours.profile())
                .withProducer("Finsam")
                .useSVGDrawer(drawings)
                .usePageSupplier(new PdfPages())
                .useUriResolver((base, address) -> null)
                .withW3cDocument(document, null);
    }

    private static byte[] saved(PdfBoxRenderer renderer, LocalDate date) throws IOException {
        try (PDDocument document = renderer.createPDFKeepOpen()) {
            PdfDates.fix(document, date);
            PdfColours.fix(document);
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            document.save(output);
            return output.toByteArray();
        }
    }
}
