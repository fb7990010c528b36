package se.finsam.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page as a tree of XML, with each drawing described in words. */
final class PdfMarkup {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private PdfMarkup() {}

    static Document parse(String markup) {
        try {
            InputSource source =
                    new InputSource(new StringReader(NOT_XML.matcher(markup).replaceAll("")));
            Document document = factory().newDocumentBuilder().parse(source);
            describeDrawings(document.getElementsByTagName("svg"));
            return document;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException("The template for PDF is no XML", failure);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory;
    }

    private static void describeDrawings(NodeList drawings) {
        for (int index = 0; index < drawings.getLength(); index++) {
            Element drawing = (Element) drawings.item(index);
            drawing.setAttribute("alt", first(drawing, "title") + ". " + first(drawing, "desc"));
        }
    }

    private static String first(Element drawing, String name) {
        return drawing.getElementsByTagName(name).item(0).getTextContent();
    }
}
