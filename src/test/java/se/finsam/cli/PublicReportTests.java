package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.ResultRow;

/** The public pages of the whole sample: what stands in them, and what does not. */
@Tag("core")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicReportTests {

    private static final Path CURRENT = SampleNight.HOME.resolve("current");
    private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<strong>(.*?)</strong>((?:<span>.*?</span>)*)");

    private final List<ResultRow> hidden = new ArrayList<>();

    @BeforeAll
    void readWhatIsHidden() {
        try (AnalysisDatabase database = AnalysisDatabase.open(CURRENT.resolve("analysis/finsam.duckdb"))) {
            hidden.addAll(database.query(
                            """
                            select
                                public_count.*,
                                coalesce(member.name, county.name) as area_name,
                                coalesce(
                                    insats.insats,
                                    case label
                                        when 'kvinna' then 'Kvinnor'
                                        when 'man' then 'Män'
                                        else 'Avslut till arbete eller studier'
                                    end
                                ) as shown
                            from core.public_count
                            left join core.member on area_type = 'forbund' and area = member.forbund
                            left join core.county on area_type = 'lan' and area = county.county
                            left join (select distinct insats from kpi.cost_per_participant_insats) as insats
                                on kind = 'insats' and core.name_key(insats.insats) = label
                            where state in ('hidden', 'left_out')
                            """)
                    .rows());
        }
        assertThat(hidden).hasSizeGreaterThan(100);
    }

    private static String page(String period) throws IOException {
        return Files.readString(CURRENT.resolve("report").resolve(period).resolve("rapport.html"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(CURRENT.toRealPath().resolve("report"))) {
            return files.filter(file -> file.toString().matches(".*\\.(html|csv|json)"))
                    .toList();
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The rows that begin with a label and stand for an area, whichever way round the table is. */
    private static List<String> figuresBeside(String page, ResultRow count) {
        List<String> figures = new ArrayList<>();
        for (String table : page.split("<table", -1)) {
            String caption = table.split("</caption>", 2)[0];
            if (caption.contains("rullande tolv månader")
                    != count.text("time_window").equals("rolling4")) {
                continue;
            }
            List<String> columns =
                    Arrays.asList(table.split("</thead>", 2)[0].split("<th scope=\"col\" class=\"figure\">", -1));
            int column = columns.indexOf(columns.stream()
                    .filter(head -> head.startsWith(count.text("area_name") + "<"))
                    .findFirst()
                    .orElse(""));
            for (String row : matches(ROW, table)) {
                boolean isOfInsats =
                        row.contains("<th scope=\"row\">" + count.text("shown") + ", " + count.text("area_name") + "<");
                boolean isInOwnTable = row.contains("<th scope=\"row\">" + count.text("shown") + "<")
                        && caption.contains("<strong>Insatser: " + count.text("area_name") + "<");
                List<String> cells = matches(CELL, row);
                if (isOfInsats || isInOwnTable && column < 0) {
                    // participants, and the cost that follows them
                    figures.addAll(cells.subList(2, 4));
                } else if (column > 0 && row.contains("<th scope=\"row\">" + count.text("shown") + "<")) {
                    figures.add(cells.get(column - 1));
                }
            }
        }
        return figures;
    }

    @Test
    void hasNoHiddenCountNextToItsLabel() throws IOException {
        for (ResultRow count : hidden) {
            List<String> figures = figuresBeside(page(count.text("period")), count);
            assertThat(figures)
                    .as(count.values().toString())
                    .anyMatch(figure -> figure.startsWith("<strong>..</strong>"))
                    .allSatisfy(figure -> assertThat(figure)
                            .containsPattern("^<strong>(\\.\\.|-)</strong>")
                            .doesNotContain(">" + count.text("value") + "<", ">" + count.text("value") + " av "));
        }
    }

    @Test
    void hasNeitherFinnvedensSeventySixNorItsOne() throws IOException {
        for (Path file : pages()) {
            for (String row : matches(ROW, Files.readString(file))) {
                if (row.contains("Samverkansteam Finnveden")) {
                    assertThat(row).as(file.toString()).doesNotContain(">76<", " 76 ");
                }
                if (row.contains("IT-spåret, Finnvedens samordningsförbund")) {
                    assertThat(row).as(file.toString()).doesNotContain("<strong>1</strong>");
                }
            }
            assertThat(Files.readString(file)).doesNotContainPattern("(?<![0-9])76 deltagare");
        }
    }

    @ParameterizedTest
    @CsvSource({"Deltagare efter kön, Kvinnor, '-', 95, 109, 204", "Deltagare efter kön, Män, '-', 106, 99, 205"})
    void printsTheSexesThatCanBePrinted(String title, String row, String one, String two, String three, String county)
            throws IOException {
        String table = page("2023K4").split("<caption><strong>" + title + "<", 2)[1];
        String line = matches(ROW, table).stream()
                .filter(candidate -> candidate.contains("<th scope=\"row\">" + row + "<"))
                .findFirst()
                .orElseThrow();
        assertThat(CELL.matcher(line).results().map(cell -> cell.group(1))).containsExactly(one, two, three, county);
    }

    @Test
    void explainsItsSignsUnderEveryTableOfFigures() throws IOException {
        for (String table : page("2023K4").split("<table id", -1)) {
            if (table.contains("<td class=\"figure\">")) {
                assertThat(table.split("</table>", 2)[1]).containsPattern("^\\s*</div>\\s*<p class=\"signs\">Tecken: ");
                assertThat(table.contains(" kr</strong>") && !table.contains("Löpande priser."))
                        .as(table)
                        .isFalse();
            }
        }
    }

    @Test
    void holdsNoHashOfADelivery() throws IOException {
        List<String> hashes;
        try (AnalysisDatabase database = AnalysisDatabase.open(CURRENT.resolve("analysis/finsam.duckdb"))) {
            hashes = database.query("select sha256 from core.delivery").rows().stream()
                    .map(row -> row.text("sha256"))
                    .toList();
        }
        assertThat(hashes).hasSizeGreaterThan(90);
        for (Path file : pages()) {
            assertThat(Files.readString(file)).doesNotContain(hashes);
        }
    }
}
