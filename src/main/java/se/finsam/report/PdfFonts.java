package se.finsam.report;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** Read once by each thread that draws documents, since reading moves a place in them. */
    private static final ThreadLocal<List<TrueTypeFont>> READ = ThreadLocal.withInitial(PdfFonts::read);

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

    private static List<TrueTypeFont> read() {
        return FACES.stream().map(PdfFonts::read).toList();
    }

    /** Without joining letters, such as f and i, which takes half of all time. */
    private static TrueTypeFont read(Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For text. */
    static void addToText(PdfBoxRenderer renderer) throws IOException {
        for (int place = 0; place < FACES.size(); place++) {
            PDType0Font embedded =
                    PDType0Font.load(renderer.getPdfDocument(), READ.get().get(place), true);
            renderer.getFontResolver()
                    .addFont(
                            new PDFontSupplier(embedded),
                            FAMILY,
                            FACES.get(place).weight(),
                            IdentValue.NORMAL,
                            true,
                            FontGroup.MAIN);
        }
    }
}
