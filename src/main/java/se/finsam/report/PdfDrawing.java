package se.finsam.report;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One chart in a PDF: what the template of drawings writes, and nothing else that there may be in an SVG. */
final class PdfDrawing implements SVGImage {

    private static final String NONE = "none";
    private static final int MITER_LIMIT = 4;

    private final Element svg;

    private final Map<String, PdfHatching.Hatch> hatches = new HashMap<>();

    /** What is seen of the plane, in units of the drawing. */
    private final Rectangle2D part;

    private final double dotsPerPixel;

    /** Pixels of CSS for one unit of the drawing. */
    private final double scale;

    /** @param width in dots; below zero where the page says none */
    PdfDrawing(Element svg, double width, double dotsPerPixel) {
        this.svg = svg;
        this.dotsPerPixel = dotsPerPixel;
        double[] box = numbers(svg.getAttribute("viewBox"));
        part = new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
        scale = width < 0 ? 1 : width / dotsPerPixel / part.getWidth();
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(part.getWidth() * scale * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(part.getHeight() * scale * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) Math.ceil(part.getWidth() * scale),
                (float) Math.ceil(part.getHeight() * scale),
                graphics -> draw((PdfBoxGraphics2D) graphics));
    }

    private void draw(PdfBoxGraphics2D graphics) {
        graphics.setPaintApplier(new PdfHatching());
        graphics.scale(scale, scale);
        graphics.translate(-part.getX(), -part.getY());
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                draw(element, graphics);
            }
        }
    }

    private void draw(Element element, PdfBoxGraphics2D graphics) {
        switch (element.getTagName()) {
            case "title", "desc", "defs" -> {}
            case "rect" -> draw(element, rectangle(element), graphics);
            case "path" -> draw(element, SvgPath.of(element.getAttribute("d")), graphics);
            case "text" -> write(element, graphics);
            default -> throw new IllegalArgumentException("no drawing has an element " + element.getTagName());
        }
    }

    private static Rectangle2D rectangle(Element element) {
        return new Rectangle2D.Double(
                number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** What lies in another part is drawn there. */
    private void draw(Element element, Shape shape, PdfBoxGraphics2D graphics) {
        Rectangle2D bounds = shape.getBounds2D();
        if (bounds.getMaxY() < part.getMinY() || bounds.getMinY() > part.getMaxY()) {
            return;
        }
        String fill = element.getAttribute("fill");
        if (!fill.equals(NONE)) {
            graphics.setPaint(fill.startsWith("#") ? Color.decode(fill) : hatches.computeIfAbsent(fill, this::hatch));
            graphics.fill(shape);
        }
        String stroke = element.getAttribute("stroke");
        if (!stroke.isEmpty() && !stroke.equals(NONE)) {
            graphics.setPaint(Color.decode(stroke));
            graphics.setStroke(stroke(element));
            graphics.draw(shape);
        }
    }

    private void write(Element element, PdfBoxGraphics2D graphics) {
        double y = number(element, "y");
        if (y >= part.getMinY() && y <= part.getMaxY()) {
            PdfWords.write(element, graphics);
        }
    }

    private static Stroke stroke(Element element) {
        String width = element.getAttribute("stroke-width");
        String dash = element.getAttribute("stroke-dasharray");
        boolean isRound = element.getAttribute("stroke-linejoin").equals("round");
        return new BasicStroke(
                width.isEmpty() ? 1 : Float.parseFloat(width),
                BasicStroke.CAP_BUTT,
                isRound ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER,
                MITER_LIMIT,
                dash.isEmpty() ? null : floats(numbers(dash)),
                0);
    }

    private static float[] floats(double[] numbers) {
        float[] floats = new float[numbers.length];
        for (int place = 0; place < floats.length; place++) {
            floats[place] = (float) numbers[place];
        }
        return floats;
    }

    /** A pattern of the drawing, such as {@code url(#its-id)}: lines on a coloured tile. */
    private PdfHatching.Hatch hatch(String reference) {
        String id = reference.substring("url(#".length(), reference.length() - 1);
        NodeList patterns = svg.getElementsByTagName("pattern");
        for (int place = 0; place < patterns.getLength(); place++) {
            Element pattern = (Element) patterns.item(place);
            if (pattern.getAttribute("id").equals(id)) {
                Element ground = only(pattern, "rect");
                Element lines = only(pattern, "path");
                return new PdfHatching.Hatch(
                        id,
                        Color.decode(ground.getAttribute("fill")),
                        (float) number(pattern, "width"),
                        SvgPath.of(lines.getAttribute("d")),
                        Color.decode(lines.getAttribute("stroke")),
                        (float) number(lines, "stroke-width"));
            }
        }
        throw new IllegalArgumentException("no pattern " + reference);
    }

    private static Element only(Element within, String name) {
        return (Element) within.getElementsByTagName(name).item(0);
    }
}
