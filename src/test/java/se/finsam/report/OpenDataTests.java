package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.cli.SampleNight;
import se.finsam.delivery.ContentHash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data files of a published report, against what describes them, and that against what describes it. */
@Tag("core")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataTests {

    private static final Path REPORT = SampleNight.HOME.resolve("current/report/2023K4");
    private static final Path DATA = REPORT.resolve("data");
    private static final Path SCHEMA = Path.of("src/test/resources/frictionless/tabular-data-package.json");

    private JsonNode described;

    @BeforeAll
    void read() throws IOException {
        described = JsonMapper.shared().readTree(Files.readString(DATA.resolve("datapackage.json")));
    }

    Stream<JsonNode> resources() {
        return described.get("resources").valueStream();
    }

    private static List<CSVRecord> records(JsonNode resource) throws IOException {
        String text =
                new String(Files.readAllBytes(DATA.resolve(resource.get("path").asString())), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(resource.at("/dialect/delimiter").asString())
                .setRecordSeparator(resource.at("/dialect/lineTerminator").asString())
                .setQuote(resource.at("/dialect/quoteChar").asString().charAt(0))
                .get();
        return format.parse(new StringReader(text.substring(1))).getRecords();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void isDescribedAsThePublishedSchemaHasIt() throws IOException {
        assertThat(schema().validate(Files.readString(DATA.resolve("datapackage.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void seesWhenTheDescriptionIsNotAsThePublishedSchemaHasIt() throws IOException {
        String wrong = Files.readString(DATA.resolve("datapackage.json")).replace("\"fields\"", "\"columns\"");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void describesEveryFileAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            assertThat(resources().map(resource -> resource.get("path").asString()))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".csv"))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void isAsDescribed(JsonNode resource) throws IOException {
        byte[] content = Files.readAllBytes(DATA.resolve(resource.get("path").asString()));
        assertThat(resource.get("bytes").asInt()).isEqualTo(content.length);
        assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + ContentHash.of(content));
        List<JsonNode> fields = resource.at("/schema/fields").valueStream().toList();
        List<CSVRecord> records = records(resource);
        assertThat(records.get(0).toList())
                .doesNotHaveDuplicates()
                .isEqualTo(fields.stream()
                        .map(field -> field.get("name").asString())
                        .toList());
        for (CSVRecord record : records.subList(1, records.size())) {
            assertThat(record.size()).isEqualTo(fields.size());
            for (int place = 0; place < fields.size(); place++) {
                check(fields.get(place), record.get(place));
            }
        }
        for (JsonNode field : fields) {
            assertThat(field.get("title").asString()).isNotEmpty();
            assertThat(field.get("description").asString()).endsWith(".");
        }
    }

    private static void check(JsonNode field, String value) {
        JsonNode constraints = field.path("constraints");
        if (constraints.path("required").asBoolean(false)) {
            assertThat(value).as(field.toString()).isNotEmpty();
        }
        if (value.isEmpty()) {
            return;
        }
        if (field.get("type").asString().equals("number")) {
            assertThat(field.get("decimalChar").asString()).isEqualTo(",");
            assertThat(value).matches("-?[0-9]+(,[0-9]*[1-9])?");
            assertThat(new BigDecimal(value.replace(',', '.'))).isNotNull();
        }
        if (constraints.has("enum")) {
            assertThat(constraints.get("enum").valueStream().map(JsonNode::asString))
                    .contains(value);
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void leavesHiddenAndMissingNumbersBlankAndSaysWhy(JsonNode resource) throws IOException {
        List<CSVRecord> records = records(resource);
        List<String> names = records.get(0).toList();
        if (!names.contains("tecken")) {
            return;
        }
        for (CSVRecord record : records.subList(1, records.size())) {
            String sign = record.get(names.indexOf("tecken"));
            assertThat(record.get(names.indexOf("status")))
                    .isIn(
                            switch (sign) {
                                case "-" -> List.of("saknas");
                                case "." -> List.of("ej tillämpligt");
                                case ".." -> List.of("sekretess");
                                default -> List.of("redovisad", "ofullständig");
                            });
            boolean hasNumber = !record.get(names.indexOf("värde")).isEmpty();
            boolean hasWords = !record.get(names.indexOf("ord")).isEmpty();
            assertThat(Stream.of(hasNumber, !sign.isEmpty(), hasWords).filter(has -> has))
                    .hasSize(1);
        }
    }

    @Test
    void packsThePublishedFilesWithTheirHashes() throws IOException {
        Set<String> published = new TreeSet<>();
        try (Stream<Path> files = Files.walk(REPORT.toRealPath())) {
            files.filter(Files::isRegularFile)
                    .map(file -> file.toAbsolutePath().toString().replaceFirst(".*/report/2023K4/", ""))
                    .forEach(published::add);
        }
        List<String> packed = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        String manifest = "";
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(REPORT.resolve("rapport.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith("rapport-2023K4-utgava-1/");
                String path = entry.getName().substring("rapport-2023K4-utgava-1/".length());
                byte[] content = zip.readAllBytes();
                if (path.equals("manifest-sha256.txt")) {
                    manifest = new String(content, StandardCharsets.UTF_8);
                } else {
                    assertThat(content).isEqualTo(Files.readAllBytes(REPORT.resolve(path)));
                    packed.add(path);
                    hashes.add(ContentHash.of(content) + "  " + path);
                }
            }
        }
        published.remove("rapport.zip");
        assertThat(packed).containsExactlyInAnyOrderElementsOf(published).contains("rapport.pdf", "rapport.xlsx");
        assertThat(manifest).isEqualTo(hashes.stream().collect(Collectors.joining("\n", "", "\n")));
    }
}
