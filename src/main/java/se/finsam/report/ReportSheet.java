package se.finsam.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of the workbook, written from the top, row by row, and ready to be printed on A4. */
final class ReportSheet {

    private static final String FONT = "Arial";
    private static final int SMALL = 9;

    /** In points. */
    private static final double LINE_HEIGHT = 15;

    /** The same, for programs draw no row that is higher. */
    private static final double HIGHEST_ROW = 409;

    /** Programs read no cell with more; the other forms have it whole. */
    private static final int LONGEST_TEXT = 32_767;

    /** Programs read {@code _x0041_} in a text as the letter A, so that the first sign of it is written so itself. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private int row;
    private int lines = 1;
    private int head;

    private ReportSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A new sheet with what the report is called above each page, and the page's number below. */
    static ReportSheet in(Workbook workbook, String name, ReportPage page) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(inMargin(page.title()), Position.LEFT, FONT, SMALL);
        sheet.footer(inMargin(name), Position.LEFT, FONT, SMALL);
        sheet.footer("Sida &P av &N", Position.RIGHT, FONT, SMALL);
        return new ReportSheet(sheet);
    }

    /** In the margin an ampersand begins an order to the printer, and two are one. */
    private static String inMargin(String text) {
        return text.replace("&", "&&");
    }

    /** A row is as high as its text needs: not every program works that out by itself. */
    void next() {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT));
        }
        lines = 1;
        row++;
    }

    private void makeRoom(int column, String text, Look look) {
        if (look.wraps()) {
            int width = widths.getOrDefault(column, Integer.MAX_VALUE);
            lines = Math.max(lines, WrappedText.lines(text, width));
        }
    }

    /** Writes text, whatever it begins with. */
    void write(int column, String text, Look look) {
        if (!text.isEmpty()) {
            sheet.value(row, column, readable(CODED.matcher(text).replaceAll("_x005F_")));
        }
        look.of(sheet.style(row, column), ExcelFormat.TEXT);
        makeRoom(column, text, look);
    }

    private static String readable(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** Writes the number with all its decimals, or the sign or words that stand for it. */
    void write(int column, Entry entry, Look look) {
        BigDecimal number = entry.unit() == Unit.POINTS ? entry.inUnit() : entry.number();
        if (number == null) {
            write(column, entry.text(), look);
        } else {
            sheet.value(row, column, number);
            look.of(sheet.style(row, column), ExcelFormat.of(entry.unit()));
        }
    }

    /** Writes the name of another sheet, which leads there. */
    void writeLink(int column, String name, Look look) {
        sheet.hyperlink(row, column, HyperLink.internal("'" + name + "'!A1", name));
        look.of(sheet.style(row, column), ExcelFormat.TEXT);
    }

    /** The row just written is the head of a table. */
    void beginTable() {
        head = row;
        next();
    }

    /** The row just written is the last of a table: its head stays in sight, and so do the columns that name its rows. */
    void endTable(int namingColumns, int columns) {
        sheet.freezePane(namingColumns, head + 1);
        sheet.repeatRows(0, head);
        sheet.setAutoFilter(head, 0, row - 1, columns - 1);
    }

    /** To be set before a column is written in. */
    void width(int column, int letters) {
        widths.put(column, letters);
        sheet.width(column, letters);
    }
}
