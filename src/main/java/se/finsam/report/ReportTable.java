package se.finsam.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import se.finsam.member.SwedishFigures;

/**
 * A table of the report.
 *
 * @param title what it is called; unique within its county
 * @param caption period and prices
 * @param rowHead what its rows are
 * @param columns the heads of its columns but the first
 * @param hasFigures whether its cells are figures, with a legend of signs, or words
 */
public record ReportTable(
        String title, String caption, String rowHead, List<String> columns, boolean hasFigures, List<Line> lines) {

    /** How the caption of a table of amounts ends. */
    static final String CURRENT_PRICES = ", löpande priser";

    public ReportTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A table of figures. */
    static ReportTable ofFigures(String title, String caption, String rowHead, List<String> columns, List<Line> lines) {
        return new ReportTable(title, caption, rowHead, columns, true, lines);
    }

    /** A row, with what it means. */
    public record Line(String title, String definition, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A figure.
     *
     * @param value the figure with its unit, or the sign that stands for none
     * @param notes what it is made of, and what to be careful with
     */
    public record Cell(String value, List<String> notes) {

        public Cell {
            notes = List.copyOf(notes);
        }

        static Cell of(String value) {
            return new Cell(value, List.of());
        }
    }

    /** Whether amounts stand in it. */
    public boolean isOfMoney() {
        return caption.endsWith(CURRENT_PRICES);
    }

    /** The title as it may stand in an address. */
    public String anchor() {
        return Normalizer.normalize(title.toLowerCase(SwedishFigures.SWEDISH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** Its figures, those of its notes beside; words are none. */
    List<PrintedFigure> figures(String county) {
        List<PrintedFigure> figures = new ArrayList<>();
        if (hasFigures) {
            for (Line line : lines) {
                for (int column = 0; column < columns.size(); column++) {
                    Cell cell = line.cells().get(column);
                    String text = String.join("; ", with(cell.value(), cell.notes()));
                    figures.add(new PrintedFigure(county + ": " + title, line.title(), columns.get(column), text));
                }
            }
        }
        return figures;
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
