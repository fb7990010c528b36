package se.finsam.report;

import java.util.List;

/** The first sheet: what the report is about and how to take it, and what stands on the other sheets. */
final class AboutSheet {

    static final String NAME = "Om rapporten";

    private static final int TEXT = 90;
    private static final int SHEET = 34;
    private static final int COUNTY = 24;

    private final ReportSheet sheet;
    private final ReportPage page;

    AboutSheet(ReportSheet sheet, ReportPage page) {
        this.sheet = sheet;
        this.page = page;
    }

    void write(List<PlacedTable> tables) {
        sheet.width(0, TEXT);
        sheet.width(1, SHEET);
        sheet.width(2, COUNTY);
        writeLine(ReportWords.TITLE, Look.TITLE);
        if (page.label() != null) {
            writeLine(page.label(), Look.STRONG);
        }
        page.about().forEach(sentence -> writeLine(sentence, Look.BODY));
        writeLine(ReportWords.CARE + " " + ReportWords.WHY_CARE, Look.BODY);
        sheet.next();
        writeContents(tables);
        writeWhomToAsk();
    }

    private void writeContents(List<PlacedTable> tables) {
        sheet.write(0, "Tabell", Look.HEAD);
        sheet.write(1, "Blad", Look.HEAD);
        sheet.write(2, "Län", Look.HEAD);
        sheet.next();
        for (PlacedTable placed : tables) {
            sheet.write(0, placed.table().title(), Look.BODY);
            sheet.writeLink(1, placed.sheet(), Look.LINK);
            sheet.write(2, placed.county(), Look.BODY);
            sheet.next();
        }
        sheet.next();
    }

    private void writeWhomToAsk() {
        page.contact().ifPresent(sentence -> writeLine(sentence, Look.BODY));
        if (page.imprint().accessibilityStatement() != null) {
            writeLine("Tillgänglighetsredogörelse: " + page.imprint().accessibilityStatement(), Look.BODY);
        }
    }

    private void writeLine(String text, Look look) {
        sheet.write(0, text, look);
        sheet.next();
    }
}
