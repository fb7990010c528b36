package se.finsam.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of writing on a drawing. */
public enum Lettering {
    /** The name of what is drawn. */
    LABEL(13, null, "#1a1a1a"),

    /** A figure. */
    VALUE(13, "bold", "#1a1a1a"),

    /** What a place on an axis means. */
    TICK(12, null, "#4d4d4d");

    /** From one line to the next. */
    static final double LINE = 16;

    /** From the top of a line to where its letters stand. */
    static final double BASELINE = 12;

    private static final int MOST_LINES = 2;

    private final int size;
    private final @Nullable String weight;
    private final String colour;

    Lettering(int size, @Nullable String weight, String colour) {
        this.size = size;
        this.weight = weight;
        this.colour = colour;
    }

    /** The size of its letters. */
    public int size() {
        return size;
    }

    /** How heavy it is; null for the usual weight. */
    public @Nullable String weight() {
        return weight;
    }

    /** The colour of its letters, at least 4.5 to 1 against white. */
    public String colour() {
        return colour;
    }

    /** How wide a text is at most. */
    double width(String text) {
        return size * GlyphWidth.of(text, weight != null);
    }

    /** The text on one line, cut off where it is wider than the room. */
    String line(String text, double room) {
        return width(text) <= room ? text : text.substring(0, fitting(text, room - width("…"))) + "…";
    }

    /** The text on at most two lines; what would need more is cut off. */
    List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < MOST_LINES - 1) {
            int end = breakAt(rest, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(line(rest, room));
        }
        return lines;
    }

    /** After the last word that fits, or inside a word that is too long for a line of its own. */
    private int breakAt(String text, double room) {
        int end = fitting(text, room);
        if (end == text.length() || text.charAt(end) == ' ') {
            return end;
        }
        int blank = text.lastIndexOf(' ', end);
        return blank > 0 ? blank : end;
    }

    /** How many chars of the text fit; one letter at least, for a break must move on. */
    private int fitting(String text, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1))) <= room) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
