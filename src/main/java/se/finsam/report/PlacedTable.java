package se.finsam.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the workbook, and where it stands.
 *
 * @param sheet the name of its sheet
 * @param county whose table it is; empty for what is about the whole report
 */
record PlacedTable(String sheet, String county, ReportTable table) {

    /** Every table in the order of the page, and then those of its words. */
    static List<PlacedTable> all(ReportPage page) {
        List<PlacedTable> all = new ArrayList<>();
        for (CountyTable numbered : CountyTable.of(page)) {
            String sheet = SheetName.of(all.size() + 1, numbered.table().title());
            all.add(new PlacedTable(sheet, numbered.county(), numbered.table()));
        }
        for (CountyTable words : CountyTable.ofWords(page)) {
            all.add(new PlacedTable(words.table().title(), words.county(), words.table()));
        }
        return all;
    }
}
