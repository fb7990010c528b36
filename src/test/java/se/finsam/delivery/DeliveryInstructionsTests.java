package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.Row;
import se.finsam.member.Members;

/** What the instructions to those who deliver say is what the declarations say, and what they show is accepted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryInstructionsTests {

    private static final String OWNER = "hoglandet";
    private static final List<String> COLUMN_TABLE = List.of("kolumn", "måste fyllas i", "skrivs som", "betyder");
    private static final List<String> RULE = List.of("---", "---", "---", "---");
    private static final String NUMBER_TABLE = "| i stället för | skriv |\n|---|---|\n";

    private static final Pattern SECTION = Pattern.compile("(?ms)^## Filen `(.+?)`$(.*?)(?=^## |\\z)");
    private static final Pattern KEY = Pattern.compile("(?m)^Nyckel: (.+?)\\. Exempel, `.+?`:$");
    private static final Pattern EXAMPLE_NAME = Pattern.compile("(?m)^Nyckel: .+?\\. Exempel, `(.+?)`:$");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```csv\n(.*?)^```$");
    private static final Pattern FILE_NAME = Pattern.compile("`([^`/\\s]+\\.csv)`");
    private static final Pattern QUOTED = Pattern.compile("`(.+?)`");

    private String document = "";
    private Map<String, String> sections = Map.of();
    private DeliveryName names = new DeliveryName(new Members(List.of()), Datasets.DELIVERED);

    @BeforeAll
    void readDocument() throws IOException {
        document = Files.readString(Path.of("src/docs/leveransanvisning.md"));
        sections = SECTION.matcher(document)
                .results()
                .collect(Collectors.toMap(section -> section.group(1), section -> section.group(2)));
        names = new DeliveryName(Members.read(Path.of("jobs/members")), Datasets.DELIVERED);
    }

    static List<Dataset> datasets() {
        return Datasets.DELIVERED.all();
    }

    @Test
    void hasASectionForEachDatasetAndNoOther() {
        assertThat(found(SECTION, document)).isEqualTo(Datasets.DELIVERED.names());
    }

    @Test
    void tellsOfColumnsKeysAndExamplesInTheSectionsOnly() {
        String outside = SECTION.matcher(document).replaceAll("");
        assertThat(table(outside)).doesNotContain(COLUMN_TABLE);
        assertThat(outside).doesNotContain("Nyckel:", "```");
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void listsTheColumnsAsDeclared(Dataset dataset) {
        List<List<String>> declared = new ArrayList<>(List.of(COLUMN_TABLE, RULE));
        dataset.columns().forEach(column -> declared.add(declared(column)));

        assertThat(table(section(dataset.name()))).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void namesTheKeyAsDeclared(Dataset dataset) {
        String declared = dataset.columns().stream()
                .filter(Column::isKey)
                .map(Column::header)
                .collect(Collectors.joining(", "));

        assertThat(found(KEY, section(dataset.name()))).containsExactly(declared);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void showsAnExampleThatIsAccepted(Dataset dataset) {
        DatasetReader.Result result = read(dataset.name(), example(dataset.name()));

        assertThat(result.findings()).isEmpty();
        assertThat(result.rows()).isNotEmpty();
        assertThat(found(EXAMPLE_NAME, section(dataset.name())))
                .singleElement()
                .satisfies(name -> assertThat(delivered(name)).isEqualTo(dataset.name()));
    }

    @Test
    void showsExamplesThatBelongTogether() {
        Map<String, Integer> ended = sums("deltagare", "avslutade");

        assertThat(sums("avslut", "antal")).isEqualTo(ended);
        assertThat(read("insatser", example("insatser")).rows())
                .extracting(row -> row.values().get(0))
                .containsAll(ended.keySet());
    }

    @Test
    void namesOnlyFilesThatTheInboxTakes() {
        assertThat(found(FILE_NAME, document)).extracting(this::delivered).containsAll(Datasets.DELIVERED.names());
    }

    @Test
    void tellsWhichNumbersAreRefusedAndWhatToWriteInstead() {
        List<List<String>> rows =
                table(document.split(Pattern.quote(NUMBER_TABLE), 2)[1].split("\n\n", 2)[0]);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(found(QUOTED, row.get(0))).hasSize(1).noneMatch(DeliveryInstructionsTests::isAccepted);
            assertThat(found(QUOTED, row.get(1))).allMatch(DeliveryInstructionsTests::isAccepted);
        });
    }

    private static List<String> declared(Column column) {
        return List.of(
                "`" + column.header() + "`",
                column.isRequired() ? "ja" : "nej",
                column.type().rule(),
                column.meaning());
    }

    private static DatasetReader.Result read(String dataset, String text) {
        return new DatasetReader(Datasets.DELIVERED.find(dataset).orElseThrow())
                .read(text.getBytes(StandardCharsets.UTF_8), OWNER);
    }

    private static boolean isAccepted(String amount) {
        String text = "insats;kategori;utfall\n;administration;" + amount + "\n";
        return read("ekonomi", text).findings().isEmpty();
    }

    /** The sums of a count in the example of a dataset, by insats; an insats that does not report it has none. */
    private Map<String, Integer> sums(String dataset, String header) {
        int position = Datasets.DELIVERED.find(dataset).orElseThrow().position(header);
        Map<String, Integer> sums = new TreeMap<>();
        for (Row row : read(dataset, example(dataset)).rows()) {
            if (row.values().get(position) instanceof Integer count) {
                sums.merge(String.valueOf(row.values().get(0)), count, Integer::sum);
            }
        }
        return sums;
    }

    /** The dataset that a file of that name is a delivery of; fails where the inbox refuses the name. */
    private String delivered(String fileName) {
        DeliveryName.Reading reading = names.read(OWNER, fileName);
        assertThat(reading.findings()).isEmpty();
        return Objects.requireNonNull(reading.key()).dataset();
    }

    private String section(String dataset) {
        assertThat(sections).containsKey(dataset);
        return sections.getOrDefault(dataset, "");
    }

    private String example(String dataset) {
        List<String> examples = found(EXAMPLE, section(dataset));
        assertThat(examples).hasSize(1);
        return examples.get(0);
    }

    /** What the first group of a pattern holds, wherever it is found. */
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).toList();
    }

    /** The cells of every line that belongs to a table. */
    private static List<List<String>> table(String text) {
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> List.of(line.replaceAll("^\\| ?| ?\\|$", "").split(" ?\\| ?", -1)))
                .toList();
    }
}
