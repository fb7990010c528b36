package se.finsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds {@code src/docs/licences.md} to what the program is made of, as the build has listed it. */
class LicenceTests {

    private static final Path LISTED = Path.of("target/app/finsam.cdx.json");
    private static final Pattern LIBRARIES =
            Pattern.compile("^\\| `([^`]+)` \\| (`[^|]+`) \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern LICENCE = Pattern.compile("^\\| ([A-Z][^|`]+) \\| [^|]+ \\|$", Pattern.MULTILINE);

    private final JsonNode bom = JsonMapper.shared().readTree(LISTED.toFile());
    private final String text = Files.readString(Path.of("src/docs/licences.md"));

    LicenceTests() throws IOException {}

    @Test
    void namesTheLicenceOfEachLibrary() {
        Map<String, String> described = new TreeMap<>();
        for (MatchResult line : LIBRARIES.matcher(text).results().toList()) {
            for (String name : line.group(2).split(", ", -1)) {
                described.put(line.group(1) + ":" + name.replace("`", ""), line.group(3));
            }
        }
        Map<String, String> made = new TreeMap<>();
        bom.get("components")
                .forEach(component -> made.put(
                        component.get("group").asString() + ":"
                                + component.get("name").asString(),
                        String.join(" or ", licences(component))));
        assertThat(made).isNotEmpty().isEqualTo(described);
    }

    @Test
    void saysOfEachLicenceWhyItDoesNotConflict() {
        TreeSet<String> explained = LICENCE.matcher(text.substring(text.indexOf("## Why they do not conflict")))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> used = StreamSupport.stream(bom.get("components").spliterator(), false)
                .flatMap(component -> licences(component).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(used);
    }

    @Test
    void isTheLicenceThatThePomNames() throws IOException {
        assertThat(licences(bom.get("metadata").get("component"))).containsExactly("EUPL-1.2");
        assertThat(Files.readString(Path.of("src/docs/EUPL-1.2.txt")))
                .startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode entry : component.get("licenses")) {
            JsonNode licence = entry.get("license");
            names.add((licence.has("id") ? licence.get("id") : licence.get("name")).asString());
        }
        return names;
    }
}
