package se.finsam.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * The report of one quarter as a workbook: each table on a sheet of its own, with numbers that can be reckoned with, and all
 * words on sheets before and after. It has no formulas: what it says is what the public tables say.
 */
final class ExcelReport {

    private ExcelReport() {}

    /** Returns the bytes of an {@code .xlsx}; the same page gives the same bytes. */
    static byte[] of(ReportPage page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Finsam", "1.0");
        workbook.properties().setTitle(page.title()).setCompany(page.imprint().sender());
        List<PlacedTable> tables = PlacedTable.all(page);
        new AboutSheet(ReportSheet.in(workbook, AboutSheet.NAME, page), page).write(tables);
        for (PlacedTable placed : tables) {
            new TableSheet(ReportSheet.in(workbook, placed.sheet(), page), placed.table()).write(page.label());
        }
        workbook.finish();
        return TimelessZip.of(bytes.toByteArray());
    }
}
