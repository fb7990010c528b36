package se.finsam.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** The typefaces that a PDF carries within it. */
final class PdfFonts {

    private static final String FAMILY = "Liberation Sans";

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> file("LiberationSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> file("LiberationSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/report/fonts/" + name), name);
    }
}
