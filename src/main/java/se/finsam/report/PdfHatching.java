package se.finsam.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.jspecify.annotations.Nullable;

/** Fills the shapes of one drawing with colours, or with lines on a tile, which the PDF has once and its reader repeats. */
final class PdfHatching extends PdfBoxGraphics2DPaintApplier {

    private final Map<String, COSName> patterns = new HashMap<>();

    /**
     * Lines on a coloured tile.
     *
     * @param id its name in the drawing
     * @param side of the tile, in units of the drawing
     * @param lines straight ones, from the corner of the tile
     */
    record Hatch(String id, Color ground, float side, Shape lines, Color ink, float width) implements Paint {

        @Override
        public PaintContext createContext(
                ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
            return ground.createContext(model, device, user, transform, hints);
        }

        @Override
        public int getTransparency() {
            return Transparency.OPAQUE;
        }
    }

    @Override
    public @Nullable PDShading applyPaint(
            Paint paint, PDPageContentStream content, AffineTransform transform, IPaintEnv surroundings)
            throws IOException {
        if (!(paint instanceof Hatch hatch)) {
            return super.applyPaint(paint, content, transform, surroundings);
        }
        COSName name = patterns.get(hatch.id());
        if (name == null) {
            name = add(hatch, transform, surroundings.getResources());
            patterns.put(hatch.id(), name);
        }
        content.setNonStrokingColor(new PDColor(name, new PDPattern(null)));
        return null;
    }

    private static COSName add(Hatch hatch, AffineTransform transform, PDResources resources) throws IOException {
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(hatch.side(), hatch.side()));
        pattern.setXStep(hatch.side());
        pattern.setYStep(hatch.side());
        pattern.setMatrix(transform);
        pattern.setResources(new PDResources());
        try (PDPatternContentStream tile = new PDPatternContentStream(pattern)) {
            tile.setNonStrokingColor(hatch.ground());
            tile.addRect(0, 0, hatch.side(), hatch.side());
            tile.fill();
            tile.setStrokingColor(hatch.ink());
            tile.setLineWidth(hatch.width());
            addLines(hatch, tile);
            tile.stroke();
        }
        return resources.add(pattern);
    }

    private static void addLines(Hatch hatch, PDPatternContentStream tile) throws IOException {
        float[] place = new float[6];
        for (PathIterator lines = hatch.lines().getPathIterator(null); !lines.isDone(); lines.next()) {
            if (lines.currentSegment(place) == PathIterator.SEG_MOVETO) {
                tile.moveTo(place[0], place[1]);
            } else {
                tile.lineTo(place[0], place[1]);
            }
        }
    }
}
