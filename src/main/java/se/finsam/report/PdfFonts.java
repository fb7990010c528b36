package se.finsam.report;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces that a PDF carries within it. */
final class PdfFonts {

    private static final String FAMILY = "Liberation Sans";

    /** The files by the weight of their letters. */
    private static final Map<Integer, String> FILES =
            Map.of(400, "LiberationSans-Regular.ttf", 700, "LiberationSans-Bold.ttf");

    private PdfFonts() {}

    /** For drawings: with a typeface of the machine they would differ from one to the next, and not fit. */
    static void addToDrawings(PdfRendererBuilder builder) {
        FILES.forEach((weight, name) -> builder.useFont(
                () -> file(name), FAMILY, weight, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG)));
    }

    /** For text: without joining letters, such as f and i, which takes half of all time. */
    static void addToText(PdfBoxRenderer renderer) throws IOException {
        for (Map.Entry<Integer, String> file : FILES.entrySet()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(file.getValue())));
            font.setEnableGsub(false);
            PDType0Font embedded = PDType0Font.load(renderer.getPdfDocument(), font, true);
            renderer.getFontResolver()
                    .addFont(
                            new PDFontSupplier(embedded),
                            FAMILY,
                            file.getKey(),
                            IdentValue.NORMAL,
                            true,
                            FontGroup.MAIN);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/report/fonts/" + name), name);
    }
}
