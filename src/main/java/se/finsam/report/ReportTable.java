package se.finsam.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.finsam.member.SwedishFigures;

/**
 * A table of the report, in whatever form it is printed.
 *
 * @param title what it is called; unique within its county. What stands before a colon is the kind of table, which several may be
 * @param caption the area, the period and prices
 * @param rowHead what its rows are
 * @param hasFigures whether its cells are figures, with a legend of signs, or words
 */
public record ReportTable(
        String title, String caption, String rowHead, Columns columns, boolean hasFigures, List<Line> lines) {

    /** How the caption of a table of amounts ends. */
    static final String CURRENT_PRICES = ", löpande priser";

    /** As many columns, apart from the first, as fit on a page. */
    private static final int MOST_COLUMNS = 5;

    /** The dots and rings of letters, which stand apart from them here. */
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private static final String AND_DEFINITION = " och definition";

    public ReportTable {
        lines = List.copyOf(lines);
    }

    /** A table of figures. */
    static ReportTable ofFigures(String title, String caption, String rowHead, Columns columns, List<Line> lines) {
        return new ReportTable(title, caption, rowHead, columns, true, lines);
    }

    /** A table of words. */
    static ReportTable ofWords(String title, String caption, String rowHead, List<String> columns, List<Line> lines) {
        return new ReportTable(title, caption, rowHead, new Columns("Kolumn", columns), false, lines);
    }

    /**
     * The columns but the first.
     *
     * @param head what they are
     */
    public record Columns(String head, List<String> names) {

        public Columns {
            names = List.copyOf(names);
        }
    }

    /**
     * A row.
     *
     * @param definition what it means; empty where that goes without saying
     */
    public record Line(String title, String definition, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Whether amounts stand in it. */
    public boolean isOfMoney() {
        return caption.endsWith(CURRENT_PRICES);
    }

    /** The legend that stands under it; only tables of figures have one. */
    String legend() {
        return ReportWords.LEGEND.stream()
                        .map(sign -> sign.sign() + " " + sign.meaning())
                        .collect(Collectors.joining(", ", "Tecken: ", "."))
                + (isOfMoney() ? " Löpande priser." : "");
    }

    /** The same table cut between columns, so that each part fits on a page; the later ones say which they are. */
    public List<ReportTable> parts() {
        List<ReportTable> parts = new ArrayList<>();
        for (int from = 0; from < columns.names().size(); from += MOST_COLUMNS) {
            parts.add(part(from, Math.min(from + MOST_COLUMNS, columns.names().size())));
        }
        return parts;
    }

    private ReportTable part(int from, int to) {
        return new ReportTable(
                from == 0 ? title : "%s, del %d".formatted(title, from / MOST_COLUMNS + 1),
                caption,
                rowHead,
                new Columns(columns.head(), columns.names().subList(from, to)),
                hasFigures,
                lines.stream()
                        .map(line -> new Line(
                                line.title(), line.definition(), line.cells().subList(from, to)))
                        .toList());
    }

    /** The title as it may stand in an address. */
    public String anchor() {
        return anchor(title);
    }

    /** The kind of table, as a name of a file; tables of one kind have rows of one kind. */
    String kind() {
        return anchor(kindTitle());
    }

    /** The kind of table, as its title begins. */
    String kindTitle() {
        return title.replaceAll("(?s):.*", "");
    }

    /** What its rows are, where definitions stand elsewhere. */
    String rowName() {
        return rowHead.replace(AND_DEFINITION, "");
    }

    private static String anchor(String title) {
        String apart = Normalizer.normalize(title.toLowerCase(SwedishFigures.SWEDISH), Normalizer.Form.NFD);
        return NO_LETTERS.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("-");
    }

    /** Its figures, those of its notes beside; words are none. */
    List<PrintedFigure> figures(String county) {
        List<PrintedFigure> figures = new ArrayList<>();
        if (hasFigures) {
            for (Line line : lines) {
                for (int column = 0; column < columns.names().size(); column++) {
                    String text = line.cells().get(column).text();
                    figures.add(new PrintedFigure(
                            county + ": " + title, line.title(), columns.names().get(column), text));
                }
            }
        }
        return figures;
    }
}
