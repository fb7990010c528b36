package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.ContentHash;
import se.finsam.warehouse.AnalysisDatabase;

/**
 * Texts that have broken programs, in every cell for text and in names of files and folders, through one night: each is text
 * and nothing else, in the database, the receipts, the report and what is printed; and all of it is known the next time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyTextTests {

    /** Acts on a terminal, turns text around, or begins a line; a line feed does not count. */
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n]]");

    /** Begins a formula in a spreadsheet, in letters of East Asian width too. */
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\p{Cc}].*", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** The elements and attributes that the report is made of. */
    private static final Pattern OWN_TAG = Pattern.compile("<!DOCTYPE html>"
            + "|</?(html|head|meta|title|style|body|a|header|nav|main|section|footer|h[123]|p|b|strong|br/|span|ul|li|dl|dt|dd"
            + "|figure|figcaption|div|table|caption|thead|tbody|tr|th|td"
            + "|svg|desc|defs|pattern|rect|path|text|tspan)"
            + "( (lang|charset|name|content|class|id|href|role|tabindex|scope|xmlns|viewBox|font-family|x|y|dx|width|height|d"
            + "|fill|stroke|stroke-width|stroke-dasharray|stroke-linejoin|patternUnits|text-anchor|font-size|font-weight"
            + "|aria-label|aria-labelledby)=\"[^\"<>]*\")*>");

    private static final Pattern INSATS = Pattern.compile("<th scope=\"row\">([^<]*)<");

    private Path folder;
    private NightHome night;
    private NaughtyInbox inbox;
    private Map<String, String> outsideBefore;
    private NightHome.Ended ended;
    private NightHome.Ended takenInAgain;
    private List<Told> errors;

    /** An error that rejects a file, as the analysts' database has it. */
    private record Told(String file, String code, String line, String column, String value) {}

    @BeforeAll
    void runANight(@TempDir Path emptyFolder, TestReporter reporter) throws IOException, InterruptedException {
        folder = emptyFolder;
        night = new NightHome(folder);
        inbox = new NaughtyInbox(night);
        inbox.leftOut().forEach(name -> reporter.publishEntry("not possible here", name));
        outsideBefore = outside();
        ended = night.nightly();
        takenInAgain = night.run("ingest");
        errors = readErrors();
    }

    /** In the order of files and lines; read once, since the view also works out what shows between deliveries. */
    private List<Told> readErrors() {
        String sql = "select file_name, code, line, column_name, value from core.finding"
                + " inner join core.delivery using (delivery_id) where severity = 'error' order by delivery_id, line, position";
        try (AnalysisDatabase database = AnalysisDatabase.open(night.current("analysis/finsam.duckdb"))) {
            return database.query(sql).rows().stream()
                    .map(row -> row.inOrder().stream()
                            .map(value -> Objects.toString(value, ""))
                            .toList())
                    .map(row -> new Told(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                    .toList();
        }
    }

    private Stream<Told> errors(NaughtyFile file) {
        return errors.stream().filter(error -> error.file().equals(file.place()));
    }

    @Test
    void endsWellAndThenFindsNothingNew() {
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out()).contains("edition 1 published, reports: 2023K4");
        assertThat(takenInAgain)
                .isEqualTo(new NightHome.Ended(0, "finsam ingest: nothing new; edition 1 in force\n", ""));
    }

    @Test
    void keepsAcceptedTextsAsDeliveredButForBlanks() {
        for (NaughtyFile file : inbox.accepted()) {
            Dataset dataset = Datasets.DELIVERED.find(file.dataset()).orElseThrow();
            List<Column> columns = dataset.columns().stream()
                    .filter(column -> file.header().contains(column.header()))
                    .filter(column -> !column.type().isNumber())
                    .toList();
            String delivered = file.rows().stream()
                    .map(row -> columns.stream()
                            .map(column -> row.get(file.header().indexOf(column.header())))
                            .map(NaughtyTexts::collapsed)
                            .collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n"));
            assertThat(night.ask("select %s from core.%s where forbund = '%s' and period = '%s' order by line"
                            .formatted(
                                    columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                                    dataset.table(),
                                    file.forbund(),
                                    file.period())))
                    .as(file.place())
                    .isEqualTo(delivered);
        }
    }

    @Test
    void rejectsEveryCellThatHoldsWhatNobodySees() {
        for (NaughtyInbox.Rejected rejected : inbox.rejected()) {
            assertThat(errors(rejected.file())
                            .map(error -> List.of(error.code(), error.line(), error.column(), error.value()))
                            .toList())
                    .as(rejected.file().place())
                    .isEqualTo(expectedErrors(rejected));
        }
    }

    private static List<List<String>> expectedErrors(NaughtyInbox.Rejected rejected) {
        NaughtyFile file = rejected.file();
        IntStream rows = IntStream.range(0, file.rows().size());
        return switch (rejected.code()) {
            case "INVISIBLE_CHARACTER" ->
                rows.mapToObj(row -> List.of(
                                rejected.code(),
                                String.valueOf(file.line(row)),
                                file.texts().get(row),
                                file.text(row)))
                        .toList();
            case "CELL_TOO_LONG" ->
                rows.mapToObj(row -> List.of(rejected.code(), String.valueOf(file.line(row)), "", ""))
                        .toList();
            default -> List.of(List.of(rejected.code(), "", "", ""));
        };
    }

    @Test
    void tellsEachTextWhereNoTextBelongs() {
        for (NaughtyInbox.Rejected rejected : inbox.elsewhere()) {
            assertThat(errors(rejected.file()).map(error -> NaughtyTexts.collapsed(error.value())))
                    .as(rejected.file().place())
                    .containsExactlyInAnyOrderElementsOf(texts(rejected.file()).stream()
                            .map(NaughtyTexts::collapsed)
                            .toList());
            assertThat(errors(rejected.file()).map(Told::code))
                    .as(rejected.file().place())
                    .contains(rejected.code());
        }
    }

    private static List<String> texts(NaughtyFile file) {
        return file.rows().isEmpty()
                ? file.texts()
                : IntStream.range(0, file.rows().size()).mapToObj(file::text).toList();
    }

    @Test
    void tellsOfEveryNameThatCannotBeRead() {
        Set<String> known = Stream.of(inbox.rejected(), inbox.elsewhere())
                .flatMap(List::stream)
                .map(rejected -> rejected.file().place())
                .collect(Collectors.toSet());
        List<String> codes = errors.stream()
                .filter(error -> !known.contains(error.file()))
                .map(Told::code)
                .toList();
        assertThat(codes).containsOnly("FORBUND_UNKNOWN", "NAME_UNREADABLE");
        assertThat(Collections.frequency(codes, "FORBUND_UNKNOWN")).isEqualTo(inbox.unknownFolders());
        assertThat(Collections.frequency(codes, "NAME_UNREADABLE")).isEqualTo(inbox.unreadableNames());
    }

    @Test
    void writesReceiptsThatNoTextForges() throws IOException {
        List<Path> letters = receipts(".txt");
        assertThat(letters)
                .hasSize(inbox.accepted().size()
                        + inbox.rejected().size()
                        + inbox.elsewhere().size()
                        + 2);
        for (Path letter : letters) {
            List<String> lines = Files.readAllLines(letter);
            assertThat(lines.stream().filter(line -> line.startsWith("Kvitto ")))
                    .as(letter.toString())
                    .hasSize(1);
            assertThat(lines.stream().filter(line -> line.matches("(GODKÄND|UNDERKÄND).*")))
                    .as(letter.toString())
                    .hasSize(1);
        }
    }

    @Test
    void writesTablesWithoutFormulas() throws IOException {
        List<String> cells = new ArrayList<>();
        for (Path table : receipts(".csv")) {
            cells.addAll(cells(table));
        }
        assertThat(cells).filteredOn(FORMULA.asMatchPredicate()).isEmpty();
        assertThat(cells).contains("'=1+1", "'+cmd|' /C calc'!A0", "'-2+3", "'@SUM(A1)", "'\uFF1D1+1");
    }

    private static List<String> cells(Path table) throws IOException {
        String text = Files.readString(table);
        assertThat(text).as(table.toString()).startsWith("\uFEFF").endsWith("\r\n");
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(';').get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        }
    }

    @Test
    void writesNothingThatActsOnWhatShowsIt() throws IOException {
        for (Path file : written()) {
            String text = Files.readString(file);
            String bare = file.toString().endsWith(".csv") ? text.substring(1).replace("\r\n", "\n") : text;
            assertThat(acting(bare)).as(file.toString()).isEmpty();
            assertThat(acting(file.toString())).as(file.toString()).isEmpty();
        }
        assertThat(acting(ended.out())).isEmpty();
        assertThat(acting(ended.err())).isEmpty();
    }

    /** What acts, each with the letters around it. */
    private static List<String> acting(String text) {
        return ACTING.matcher(text)
                .results()
                .map(found -> "U+%04X in %s"
                        .formatted(
                                text.codePointAt(found.start()),
                                text.substring(
                                        Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30))))
                .toList();
    }

    @Test
    void escapesMarkupInTheReport() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertThat(TAG.matcher(text).results().map(MatchResult::group).distinct())
                    .as(page.toString())
                    .allMatch(OWN_TAG.asMatchPredicate());
            assertThat(TAG.matcher(text).replaceAll("")).as(page.toString()).doesNotContain("<");
            assertThat(text)
                    .as(page.toString())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                    .contains("&amp;lt;b&amp;gt;", "${page.label()}", "@if(true)x@endif", "${jndi:ldap://x.example/a}");
        }
    }

    @Test
    void namesEachInsatsInTheReportAsItsRegisterSpellsIt() throws IOException {
        List<String> named = new ArrayList<>();
        for (String table : Files.readString(pages().get(1)).split("<table ", -1)) {
            if (table.contains("<strong>Insatser: ") && !table.contains("<strong>Insatser: Höglandet")) {
                INSATS.matcher(table)
                        .results()
                        .forEach(row -> named.add(StringEscapeUtils.unescapeHtml4(row.group(1))));
            }
        }
        assertThat(named)
                .containsAll(NaughtyTexts.accepted().stream()
                        .map(NaughtyTexts::collapsed)
                        .toList());
    }

    @Test
    void writesNowhereElseAndLosesNoTable() throws IOException {
        assertThat(outside()).isEqualTo(outsideBefore);
        try (Stream<Path> files = Files.walk(night.home())) {
            assertThat(files.map(file -> night.home().relativize(file).toString()))
                    .allMatch(name -> name.matches("[A-Za-z0-9._/-]*") && !name.contains(".."));
        }
        assertThat(night.ask("select count(*) from information_schema.tables where table_schema = 'core'"
                        + " and table_name in ('spending', 'participants', 'exits', 'insats', 'delivery', 'member')"))
                .isEqualTo("6");
    }

    /** Receipts, logs and pages. */
    private List<Path> written() throws IOException {
        List<Path> written = new ArrayList<>(pages());
        written.addAll(files(night.home().resolve("receipts")));
        written.addAll(files(night.home().resolve("logs")));
        return written;
    }

    private List<Path> receipts(String ending) throws IOException {
        return files(night.home().resolve("receipts")).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    /** The public page and the internal one. */
    private List<Path> pages() {
        return List.of(
                night.current("report/2023K4/rapport.html"), night.current("analysis/2023K4/rapport-internt.html"));
    }

    private static List<Path> files(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** What lies beside the home and in the folder of the project, by place: the hash of each file. */
    private Map<String, String> outside() throws IOException {
        Map<String, String> outside = new TreeMap<>();
        for (Path top : List.of(folder, Path.of("").toAbsolutePath())) {
            try (Stream<Path> files = Files.walk(top)) {
                files.filter(file -> !file.startsWith(night.home())
                                && !file.startsWith(top.resolve("target"))
                                && !file.startsWith(top.resolve(".git")))
                        .forEach(file -> outside.put(file.toUri().getRawPath(), content(file)));
            }
        }
        return outside;
    }

    private static String content(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? ContentHash.of(Files.readAllBytes(file))
                    : "no file";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
