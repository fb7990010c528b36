package se.finsam.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A line of text on a drawing: words, and perhaps others in bold after them. */
final class PdfWords {

    /** Letters as wide as the typeface has them, not as a screen would. */
    private static final FontRenderContext AS_PRINTED = new FontRenderContext(null, true, true);

    private final Element element;
    private final List<Run> runs = new ArrayList<>();

    private PdfWords(Element element) {
        this.element = element;
        Font font = font(element, element.getAttribute("font-size"));
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element bold) {
                double gap = Double.parseDouble(bold.getAttribute("dx"));
                runs.add(new Run(bold.getTextContent(), font(bold, element.getAttribute("font-size")), gap));
            } else {
                runs.add(new Run(node.getNodeValue().replaceAll("[\\t\\r\\n ]+", " "), font, 0));
            }
        }
    }

    /** @param gap the room before it */
    private record Run(String text, Font font, double gap) {

        double width() {
            return gap + font.getStringBounds(text, AS_PRINTED).getWidth();
        }
    }

    private static Font font(Element element, String size) {
        return PdfFonts.ofDrawings(element.getAttribute("font-weight").equals("bold"), Float.parseFloat(size));
    }

    static void write(Element element, Graphics2D graphics) {
        new PdfWords(element).write(graphics);
    }

    private void write(Graphics2D graphics) {
        graphics.setPaint(Color.decode(element.getAttribute("fill")));
        double x = Double.parseDouble(element.getAttribute("x")) - before();
        for (Run run : runs) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) (x + run.gap()), Float.parseFloat(element.getAttribute("y")));
            x += run.width();
        }
    }

    /** What of the line stands before its place. */
    private double before() {
        return switch (element.getAttribute("text-anchor")) {
            case "end" -> width();
            case "middle" -> width() / 2;
            default -> 0;
        };
    }

    private double width() {
        return runs.stream().mapToDouble(Run::width).sum();
    }
}
