package se.finsam.report;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces that a PDF carries within it. */
final class PdfFonts {

    private static final String FAMILY = "Liberation Sans";

    private static final List<Face> FACES =
            List.of(new Face("LiberationSans-Regular.ttf", 400), new Face("LiberationSans-Bold.ttf", 700));

    private static final Font REGULAR = measured(FACES.get(0));
    private static final Font BOLD = measured(FACES.get(1));

    private PdfFonts() {}

    /** A file, and the weight of its letters. */
    private record Face(String file, int weight) {

        private InputStream open() {
            return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/report/fonts/" + file), file);
        }
    }

    /** For drawings: the text that they have is set in those of the document, which has them by this name. */
    static Font ofDrawings(boolean isBold, float size) {
        return (isBold ? BOLD : REGULAR).deriveFont(isBold ? Font.BOLD : Font.PLAIN, size);
    }

    private static Font measured(Face face) {
        try (InputStream file = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException failure) {
            throw new IllegalStateException("no typeface: " + face.file(), failure);
        }
    }

    /** For text: without joining letters, such as f and i, which takes half of all time. */
    static void addToText(PdfBoxRenderer renderer) throws IOException {
        for (Face face : FACES) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()));
            font.setEnableGsub(false);
            PDType0Font embedded = PDType0Font.load(renderer.getPdfDocument(), font, true);
            renderer.getFontResolver()
                    .addFont(
                            new PDFontSupplier(embedded),
                            FAMILY,
                            face.weight(),
                            IdentValue.NORMAL,
                            true,
                            FontGroup.MAIN);
        }
    }
}
