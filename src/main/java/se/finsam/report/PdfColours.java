package se.finsam.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Says in a PDF what its colours mean. Java has a profile for that too, but each version another. */
final class PdfColours {

    private PdfColours() {}

    /** The profile of sRGB. */
    static byte[] profile() throws IOException {
        try (InputStream file = PdfColours.class.getResourceAsStream("/report/colour/sRGB.icc")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    /** Puts the profile in as it is: on its way through Java some versions change what system it is for. */
    static void fix(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            try (OutputStream stream = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
                stream.write(profile());
            }
        }
    }
}
