package se.finsam.report;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures each text of a document once: a table is laid out several times before it has its place, with the same words. */
final class PdfWidths extends PdfBoxTextRenderer {

    private final Map<Lettering, Map<String, Integer>> widths = new HashMap<>();

    /** Typefaces, the first of which is taken, in one size. */
    private record Lettering(List<?> typefaces, float size) {}

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        Lettering lettering = new Lettering(((PdfBoxFSFont) font).getFontDescriptions(), font.getSize2D());
        Map<String, Integer> ofLettering = widths.computeIfAbsent(lettering, none -> new HashMap<>());
        Integer known = ofLettering.get(text);
        if (known == null) {
            known = super.getWidth(context, font, text);
            ofLettering.put(text, known);
        }
        return known;
    }
}
