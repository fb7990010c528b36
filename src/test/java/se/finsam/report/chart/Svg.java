package se.finsam.report.chart;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart as its template writes it, read back as XML. */
record Svg(String text, Document document) {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.finsam.report.template");

    static Svg of(String template, Object chart) throws Exception {
        StringOutput output = new StringOutput();
        TEMPLATES.render("chart/" + template + ".jte", chart, output);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new Svg(
                output.toString(),
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(output.toString()))));
    }

    static Caption caption() {
        return new Caption("kostnad", "Kostnad per deltagare", "Tre staplar.");
    }

    static Figure figure(String value) {
        return new Figure(new BigDecimal(value), value);
    }

    static Figure missing(String sign) {
        return new Figure(null, sign);
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(node -> (Element) nodes.item(node))
                .toList();
    }

    /** The rectangles that show a value, not those of a pattern or of a legend, which is 11 units square. */
    List<Bar> bars() {
        return elements("rect").stream()
                .filter(box -> !box.getParentNode().getNodeName().equals("pattern"))
                .filter(box -> !box.getAttribute("width").equals("11"))
                .filter(box -> !box.getAttribute("fill").equals("#ffffff"))
                .map(Bar::of)
                .toList();
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /** The paths of one colour, in order. */
    List<String> paths(Function<Element, Boolean> which) {
        return elements("path").stream()
                .filter(which::apply)
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** A rectangle with its left edge and width in tenths of a unit. */
    record Bar(long left, long width, String fill) {

        private static Bar of(Element box) {
            return new Bar(
                    Math.round(10 * number(box, "x")), Math.round(10 * number(box, "width")), box.getAttribute("fill"));
        }

        long right() {
            return left + width;
        }
    }
}
