package se.finsam.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The review sees what it is there for: pages written by hand, each with one fault. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultyPageTests {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="sv">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sida</title></head>
            <body><main><h1>Sida</h1><p>Så här.</p>
            %s
            </main></body>
            </html>
            """;

    private static final List<String> NONE = List.of();

    private static final String DOT = "src=\"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC\"";

    @TempDir
    private Path folder;

    @AutoClose
    private Chromium browser;

    @BeforeAll
    void startTheBrowser(@TempDir Path profile) throws IOException, InterruptedException {
        browser = Chromium.start(profile);
    }

    private PageReview review(String page) throws IOException, InterruptedException {
        return PageReview.of(browser, Files.writeString(folder.resolve("sida å [1].html"), page));
    }

    private PageReview reviewWith(String body) throws IOException, InterruptedException {
        return review(PAGE.formatted(body));
    }

    @Test
    void findsNothingWrongWithAFaultlessPage() throws IOException, InterruptedException {
        assertThat(reviewWith("<img alt=\"Prick\" " + DOT + ">"))
                .isEqualTo(new PageReview(NONE, NONE, NONE, NONE, NONE, 1));
    }

    @Test
    void seesAnImageWithoutText() throws IOException, InterruptedException {
        String image = "<img " + DOT + ">";
        assertThat(reviewWith(image))
                .isEqualTo(new PageReview(
                        List.of("image-alt, Images must have alternative text: " + image), NONE, NONE, NONE, NONE, 1));
    }

    @Test
    void seesTextThatIsTooPale() throws IOException, InterruptedException {
        String text = "<p style=\"color: #aaa\">Blekt.</p>";
        assertThat(reviewWith(text).inaccessible())
                .containsExactly("color-contrast, Elements must meet minimum color contrast ratio thresholds: " + text);
    }

    /** Only in the narrow window is there anything to scroll. */
    @Test
    void seesATextThatTheKeyboardDoesNotScroll() throws IOException, InterruptedException {
        String text = "<div style=\"overflow-x: auto; white-space: nowrap\"><p>" + "Brett. ".repeat(15) + "</p></div>";
        assertThat(reviewWith(text).inaccessible())
                .containsExactly("scrollable-region-focusable, Scrollable region must have keyboard access: " + text);
    }

    @Test
    void seesWhatIsWrittenOnTheConsole() throws IOException, InterruptedException {
        assertThat(reviewWith("<script>console.log('bra'); console.warn('så där'); console.error('illa', 7)</script>"))
                .isEqualTo(new PageReview(
                        NONE, List.of("warning: så där", "error: illa 7"), NONE, NONE, List.of("<script>"), 1));
    }

    @Test
    void seesAnExceptionThatNobodyCatches() throws IOException, InterruptedException {
        assertThat(reviewWith("<script>throw new Error('oväntat')</script>").complaints())
                .singleElement()
                .asString()
                .startsWith("exception: Error: oväntat");
    }

    @Test
    void seesScriptWithoutAScriptElement() throws IOException, InterruptedException {
        String button = "<button onclick=\"print()\">Skriv ut</button>";
        assertThat(reviewWith(button).scripts()).containsExactly("<button onclick=\"print()\">");
    }

    @Test
    void seesWhatIsWiderThanTheWindow() throws IOException, InterruptedException {
        assertThat(reviewWith("<div style=\"width: 2000px\"><b>Brett</b></div>").sideways())
                .hasSize(3)
                .first()
                .isEqualTo("2008 px wide in a window of 360 px: <div style=\"width: 2000px\"><b>Brett</b></div>");
    }

    @Test
    void seesWhatIsWiderThanANarrowWindowAlone() throws IOException, InterruptedException {
        assertThat(reviewWith("<p style=\"width: 400px\">Brett</p>").sideways())
                .containsExactly("408 px wide in a window of 360 px: <p style=\"width: 400px\">Brett</p>");
    }

    /** What scrolls within itself does not make the page scroll. */
    @Test
    void seesAWordThatIsWiderThanItsHeading() throws IOException, InterruptedException {
        String word = "<h2>" + "Samordningsförbund".repeat(2) + "</h2>";
        String table = "<div tabindex=\"0\" style=\"overflow-x: auto\"><p style=\"width: 700px\">Brett.</p></div>";
        assertThat(reviewWith(word + table).sideways())
                .singleElement()
                .asString()
                .endsWith(" px wide in a window of 360 px: " + word);
    }

    @Test
    void seesAPageThatATelephoneWouldShowSmall() throws IOException, InterruptedException {
        assertThat(review(PAGE.formatted("").replaceFirst("<meta name=\"viewport\"[^>]*>", ""))
                        .sideways())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("no <meta name=\"viewport\" content=\"width=device-width\">");
    }

    @Test
    void seesAnImageFromElsewhere() throws IOException, InterruptedException {
        PageReview review = reviewWith("<img alt=\"Prick\" src=\"https://example.org/prick.png\">");
        assertThat(review.requests()).containsExactly("https://example.org/prick.png");
        assertThat(review.complaints()).containsExactly("error: Failed to load resource: net::ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void seesAFileBesideThePage() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("stil.css"), "p { color: black }");
        assertThat(reviewWith("<link rel=\"stylesheet\" href=\"stil.css\">").requests())
                .containsExactly(folder.resolve("stil.css").toUri().toString());
    }

    @Test
    void seesWhatIsAskedForOnPaperAlone() throws IOException, InterruptedException {
        String style = "<style>@media print { h1 { background: url(https://example.org/papper.png) } }</style>";
        assertThat(reviewWith(style).requests()).containsExactly("https://example.org/papper.png");
    }

    @Test
    void countsTheSheets() throws IOException, InterruptedException {
        assertThat(reviewWith("<p style=\"break-before: page\">Nästa blad.</p>").sheets())
                .isEqualTo(2);
    }
}
