package se.finsam.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.member.Quarter;
import se.finsam.report.ReportTable.Columns;
import se.finsam.report.chart.Caption;
import se.finsam.warehouse.ReportTables;
import se.finsam.warehouse.ResultRow;

/** What the report of one quarter has on one county: only what the public may see, as it was masked. */
record CountyFigures(ReportTables tables, Quarter quarter, String county) {

    static final String YTD = "ytd";
    static final String ROLLING = "rolling4";

    private static final String LAN = "lan";

    /** The columns of most tables: the förbund, then the county. */
    List<ResultRow> areas() {
        return tables.publicRows("area", Map.of("county", county));
    }

    List<ResultRow> members() {
        return areas().stream().filter(area -> !isCounty(area)).toList();
    }

    ResultRow countyArea() {
        return areas().stream().filter(CountyFigures::isCounty).findFirst().orElseThrow();
    }

    Columns areaColumns() {
        return new Columns(
                "Förbund eller län",
                areas().stream().map(area -> area.text("name")).toList());
    }

    String name() {
        return countyArea().text("name");
    }

    static boolean isCounty(ResultRow area) {
        return area.text("area_type").equals(LAN);
    }

    /** How many förbund an area has; 1 for a förbund. */
    int membersOf(ResultRow area) {
        return isCounty(area) ? members().size() : 1;
    }

    /** The rows of a relation for the quarter, of all areas or förbund of the county. */
    List<ResultRow> rows(String relation) {
        return tables.publicRows(relation, ofQuarter());
    }

    private Map<String, String> ofQuarter() {
        return Map.of("period", quarter.code(), "county", county);
    }

    /** The same with all that the public may not see. */
    List<ResultRow> allRows(String relation) {
        return tables.rows(relation, ofQuarter());
    }

    /** Those of one time window. */
    List<ResultRow> rows(String relation, String timeWindow) {
        return rows(relation).stream()
                .filter(row -> row.text("time_window").equals(timeWindow))
                .toList();
    }

    /** The row of a measure of whole areas. */
    Optional<ResultRow> measure(String measure, String timeWindow, ResultRow area) {
        return measure(quarter, measure, timeWindow, area);
    }

    Optional<ResultRow> measure(Quarter of, String measure, String timeWindow, ResultRow area) {
        Map<String, String> ofArea =
                Map.of("period", of.code(), "area", area.text("area"), "area_type", area.text("area_type"));
        return tables.publicRows("comparison", ofArea).stream()
                .filter(row -> row.text("measure").equals(measure)
                        && row.text("time_window").equals(timeWindow))
                .findFirst();
    }

    /** The row of an area among those of a relation; a förbund and a county may have the same id. */
    static Optional<ResultRow> of(List<ResultRow> rows, ResultRow area) {
        return rows.stream().filter(row -> isOf(row, area)).findFirst();
    }

    static boolean isOf(ResultRow row, ResultRow area) {
        return row.text("area").equals(area.text("area"))
                && row.text("area_type").equals(area.text("area_type"));
    }

    /** The windows that a table is made for: the latest four quarters that end with a year are that year. */
    List<String> windows() {
        return quarter.number() == 4 ? List.of(YTD) : List.of(YTD, ROLLING);
    }

    /** What stands under the title of a table of amounts, so that it can be read alone. */
    String captionOfMoney(String timeWindow) {
        return caption(timeWindow) + ReportTable.CURRENT_PRICES;
    }

    /** What stands under the title of a table of counts. */
    String caption(String timeWindow) {
        return "%s, %s".formatted(name(), inWords(timeWindow));
    }

    private String inWords(String timeWindow) {
        return timeWindow.equals(YTD) ? quarter.inWords() : "rullande tolv månader till och med " + lastMonth();
    }

    private String lastMonth() {
        return quarter.inWords().replaceAll("^.*–", "");
    }

    /** A title, with the window where there are two. */
    static String title(String title, String timeWindow) {
        return timeWindow.equals(YTD) ? title : title + ", rullande tolv månader";
    }

    /** What a drawing of the county is called, and what is to be seen on it. */
    Caption drawing(String id, String title, String description) {
        return new Caption(county + "-bild-" + id, title, description);
    }
}
