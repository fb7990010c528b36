package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what one sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTests {

    private static final Pattern QUESTION = Pattern.compile("```sql\n(.*?)```\n\n```csv\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("`((?:src|jobs|sample-data)/[^` ]*)`");

    private String printed = "";
    private NightHome night;

    @BeforeAll
    void runOneNight(@TempDir Path folder) throws IOException {
        night = NightHome.withTheWholeSample(folder);
        printed = night.nightly().out();
    }

    @Test
    void showsWhatANightPrints() throws IOException {
        assertThat(readme("README.md")).contains("$ jobs/nightly.sh\n" + printed + "```");
    }

    static Stream<Arguments> questions() throws IOException {
        List<Arguments> questions = new ArrayList<>();
        for (MatchResult question :
                QUESTION.matcher(readme("README.md")).results().toList()) {
            questions.add(Arguments.of(question.group(1), question.group(2)));
        }
        assertThat(questions).hasSize(3);
        return questions.stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void showsWhatStatementsAnswer(String sql, String answer) {
        NightHome.Ended ended = NightHome.finsam("query", "--home", night.home().toString(), sql);
        assertThat(ended.out().replace("\r\n", "\n")).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "jobs/README.md", "sample-data/README.md", "src/docs/contract.md"})
    void namesOnlyPathsThatAreThere(String document) throws IOException {
        assertThat(PATH.matcher(readme(document))
                        .results()
                        .map(path -> path.group(1))
                        .filter(path -> !path.contains("*") && !path.contains("<")))
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void listsEveryExitCode() throws IOException {
        for (ExitCode code : ExitCode.values()) {
            assertThat(readme("jobs/README.md")).contains("\n| " + code.number() + " | ");
        }
    }

    private static String readme(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
