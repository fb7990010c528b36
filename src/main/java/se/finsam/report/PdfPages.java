package se.finsam.report;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages of a document, on each of which one property list says of every rule and tint that it only adorns. The renderer
 * makes a list for each box, even where nothing is drawn, as it takes a list of no background images for an image: two thirds of
 * the objects of a document would be such lists.
 */
final class PdfPages implements PageSupplier {

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new PropertyLists());
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /** Those of a page by their names; asked for that of a background, it has one for all. */
    private static final class PropertyLists extends COSDictionary {

        private static final COSName ADORNMENT = COSName.getPDFName("Adornment");

        /** In ISO 32000: what is purely cosmetic or typographical. Unlike that of a background it needs no box. */
        private static final COSName LAYOUT = COSName.getPDFName("Layout");

        PropertyLists() {
            COSDictionary adornment = new COSDictionary();
            adornment.setItem(COSName.TYPE, LAYOUT);
            adornment.setDirect(true);
            setItem(ADORNMENT, adornment);
        }

        @Override
        public boolean containsValue(Object list) {
            return isOfBackground(list) || super.containsValue(list);
        }

        @Override
        public COSName getKeyForValue(Object list) {
            return isOfBackground(list) ? ADORNMENT : super.getKeyForValue(list);
        }

        private static boolean isOfBackground(Object list) {
            return list instanceof COSDictionary dictionary
                    && COSName.BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
        }
    }
}
