package se.finsam.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.finsam.cli.SampleNight;

/**
 * Every page of the edition that the sample makes, the public and the internal ones. With {@code -Dfinsam.pages=DIR} it is
 * every page below another folder.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPagesTests {

    private static final String OTHER_FOLDER = "finsam.pages";

    private final Map<String, PageReview> reviews = new TreeMap<>();

    @BeforeAll
    void openEveryPage(@TempDir Path folder) throws IOException, InterruptedException {
        try (Chromium browser = Chromium.start(folder)) {
            String other = System.getProperty(OTHER_FOLDER);
            Path pages = (other == null ? SampleNight.HOME.resolve("current") : Path.of(other)).toRealPath();
            for (Path page : pagesBelow(pages)) {
                reviews.put(pages.relativize(page).toString(), PageReview.of(browser, page));
            }
        }
        assertThat(reviews).isNotEmpty();
    }

    private static List<Path> pagesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private Stream<String> pages() {
        return reviews.keySet().stream();
    }

    private PageReview review(String page) {
        return Objects.requireNonNull(reviews.get(page));
    }

    @Test
    @DisabledIfSystemProperty(named = OTHER_FOLDER, matches = ".*", disabledReason = "not the sample's pages")
    void opensTheReportAndTheInternalPageOfEachPeriod() {
        assertThat(reviews)
                .hasSizeGreaterThanOrEqualTo(20)
                .containsKeys(
                        "report/2022K1/rapport.html",
                        "report/2024K2/rapport.html",
                        "analysis/2022K1/rapport-internt.html",
                        "analysis/2024K2/rapport-internt.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessible(String page) {
        assertThat(review(page).inaccessible()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesTheBrowserNothingToComplainOf(String page) {
        assertThat(review(page).complaints()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksForNothingOutsideItself(String page) {
        assertThat(review(page).requests()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isNeverWiderThanTheWindow(String page) {
        assertThat(review(page).sideways()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holdsNoScript(String page) {
        assertThat(review(page).scripts()).as(page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBePrinted(String page) {
        assertThat(review(page).sheets()).as(page).isPositive();
    }
}
