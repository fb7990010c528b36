package se.finsam.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Frequency;

/**
 * An empty delivery as a workbook to fill in: a sheet with the header, lists to choose from where only some values are
 * allowed, and a sheet that says what belongs where. The sheet is then saved as CSV; the workbook itself is no delivery.
 */
public final class TemplateWorkbook {

    /** Rows below the header that have lists; formats are of whole columns, since formatted cells become lines of a CSV. */
    private static final int ROWS = 2000;

    private static final String VALUES = "Värden";
    private static final int WIDE = 28;
    private static final int WIDER = 60;

    private TemplateWorkbook() {}

    /** The bytes of an {@code .xlsx}, the same each time for the same dataset. */
    public static byte[] of(Dataset dataset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Finsam", "1.0");
        Worksheet table = workbook.newWorksheet(dataset.name());
        writeInstruction(workbook.newWorksheet("Instruktion"), dataset);
        Worksheet values = workbook.newWorksheet(VALUES);
        values.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < dataset.columns().size(); column++) {
            writeColumn(table, values, column, dataset.columns().get(column));
        }
        table.freezePane(0, 1);
        workbook.finish();
        return TimelessZip.of(bytes.toByteArray());
    }

    private static void writeColumn(Worksheet table, Worksheet values, int position, Column column) {
        table.value(0, position, column.header());
        table.width(position, Math.max(WIDE / 2, column.header().length() + 4));
        if (column.isRequired()) {
            table.style(0, position).bold().set();
        }
        table.style(position).format(format(column.type())).set();
        if (column.type() instanceof Choice choice) {
            for (int row = 0; row < choice.values().size(); row++) {
                values.value(row, position, choice.values().get(row));
            }
            table.range(1, position, ROWS, position)
                    .validateWithListByFormula(listed(position, choice.values().size()))
                    .allowBlank(!column.isRequired())
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(column.header())
                    .error("Välj ett av värdena i listan.");
        }
    }

    /** Where the allowed values of a column stand; a formula of its own takes no more than 255 characters. */
    private static String listed(int position, int size) {
        char letter = (char) ('A' + position);
        return "'%s'!$%s$1:$%s$%d".formatted(VALUES, letter, letter, size);
    }

    /**
     * Everything but numbers and days is text, else a spreadsheet makes a date of {@code 16-29}. A CSV holds what a cell
     * shows, so no format rounds: what has too many decimals must be seen and refused, not be mended unasked.
     */
    private static String format(ColumnType type) {
        if (type instanceof ColumnType.Amount) {
            return "#,##0.00##";
        }
        if (type instanceof ColumnType.Day) {
            return "yyyy-mm-dd";
        }
        return type.isNumber() ? "General" : "@";
    }

    private static void writeInstruction(Worksheet sheet, Dataset dataset) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("kolumn", "måste fyllas i", "skrivs som", "betyder"));
        for (Column column : dataset.columns()) {
            rows.add(List.of(
                    column.header(),
                    column.isRequired() ? "ja" : "nej",
                    column.type().rule(),
                    column.meaning()));
        }
        rows.add(List.of());
        howToSave(dataset).forEach(line -> rows.add(List.of(line)));
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                sheet.value(row, cell, rows.get(row).get(cell));
            }
        }
        sheet.range(0, 0, 0, 3).style().bold().set();
        sheet.range(1, 2, dataset.columns().size(), 3).style().wrapText(true).set();
        sheet.width(0, WIDE);
        sheet.width(2, WIDER);
        sheet.width(3, WIDER);
    }

    private static List<String> howToSave(Dataset dataset) {
        String period = dataset.frequency() == Frequency.QUARTER ? "2023K4" : "2023";
        return List.of(
                "Rubrikerna i fetstil måste fyllas i på varje rad. Lämna en cell tom bara när ni inte kan redovisa uppgiften; skriv 0 när det är noll.",
                "Skriv inga summarader, och aldrig personuppgifter.",
                "Gå till bladet %s, välj Arkiv > Spara som och filformatet CSV UTF-8 (kommaavgränsad)."
                        .formatted(dataset.name()),
                "Med svenska inställningar skiljer Excel då kolumnerna med semikolon, och så ska det vara.",
                "Ge filen namnet %s_%s.csv, med den period som uppgifterna gäller.".formatted(dataset.name(), period),
                "Lämna CSV-filen, inte arbetsboken. Mer står i leveransanvisningen.");
    }
}
