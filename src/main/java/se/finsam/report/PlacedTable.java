package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import se.finsam.report.ReportPage.Chapter;
import se.finsam.report.ReportPage.CountySection;

/** A table of the workbook, and the sheet that it stands on. */
record PlacedTable(Place place, ReportTable table) {

    /**
     * Where a table stands.
     *
     * @param sheet the name of the sheet
     * @param county whose table it is; empty for what is about the whole report
     */
    record Place(String sheet, String county) {}

    /** Every table in the order of the page, and then those of its words. */
    static List<PlacedTable> all(ReportPage page) {
        List<PlacedTable> all = new ArrayList<>();
        for (CountySection county : page.counties()) {
            for (Chapter chapter : county.chapters()) {
                chapter.tables().forEach(table -> all.add(numbered(all.size() + 1, county.name(), table)));
            }
        }
        page.corrections()
                .ifPresent(chapter -> chapter.tables().forEach(table -> all.add(numbered(all.size() + 1, "", table))));
        for (ReportTable table : List.of(WordTables.texts(page), WordTables.meanings(page))) {
            all.add(new PlacedTable(new Place(table.title(), ""), table));
        }
        return all;
    }

    private static PlacedTable numbered(int number, String county, ReportTable table) {
        return new PlacedTable(new Place(SheetName.of(number, table.title()), county), table);
    }
}
