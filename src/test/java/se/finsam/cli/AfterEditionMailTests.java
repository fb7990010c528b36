package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of a command after an edition, with a sendmail that keeps what it gets. */
class AfterEditionMailTests {

    private static final Path EXAMPLE = Path.of("jobs/after-edition.sh.example");

    @TempDir
    Path folder;

    private Path report;

    /** How a process ended, and what it printed. */
    private record Printed(int exitCode, String text) {}

    @BeforeEach
    void publishTwoPeriods() throws IOException {
        report = folder.resolve("current/report");
        for (String file : List.of("2023K4/rapport.html", "2023K4/data/kostnad.csv", "2024K1/rapport.html")) {
            Files.createDirectories(report.resolve(file).getParent());
            Files.createFile(report.resolve(file));
        }
        sendmail("cat > '%s'\necho \"$*\" > '%s'".formatted(folder.resolve("mail"), folder.resolve("options")));
    }

    private void sendmail(String line) throws IOException {
        Path sendmail = Files.createDirectories(folder.resolve("bin")).resolve("sendmail");
        Files.writeString(sendmail, "#!/bin/sh\n" + line + "\n");
        assertThat(sendmail.toFile().setExecutable(true)).isTrue();
    }

    private Printed run(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Printed(process.waitFor(), text);
    }

    @Test
    void isRightShell() throws Exception {
        assertThat(run("bash", "-n", EXAMPLE.toString())).isEqualTo(new Printed(0, ""));
        assertThat(Files.isExecutable(EXAMPLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void mailsInSwedishWhatHasChanged(String shell) throws Exception {
        assertThat(run(shell, EXAMPLE.toString(), "3", report.toString(), "2023K4", "2024K1"))
                .isEqualTo(new Printed(0, ""));

        assertThat(folder.resolve("options")).hasContent("-i -t\n");
        String[] mail = Files.readString(folder.resolve("mail"), StandardCharsets.US_ASCII)
                .split("\n\n", 2);
        assertThat(mail[0].lines())
                .containsExactly(
                        "From: finsam@example.org",
                        "To: fornamn.efternamn@example.org, rapport@example.org",
                        "Subject: =?UTF-8?B?%s?=".formatted(encoded("Finsam: utgåva 3 har publicerats")),
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: base64",
                        "Auto-Submitted: auto-generated");
        assertThat(decoded(mail[1]))
                .isEqualTo(
                        """
                        Utgåva 3 av rapporterna om samordningsförbunden har publicerats.

                        De här rapporterna är nya eller har ändrats:

                        Kvartal 4 år 2023
                          %1$s/2023K4/rapport.html

                        Kvartal 1 år 2024
                          %1$s/2024K1/rapport.html

                        Det här meddelandet har skickats automatiskt.
                        """
                                .formatted(report)
                                .replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String body) {
        return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
    }

    @Test
    void saysThatNoReportHasChanged() throws Exception {
        assertThat(run("sh", EXAMPLE.toString(), "4", report.toString()).exitCode())
                .isZero();
        assertThat(decoded(Files.readString(folder.resolve("mail")).split("\n\n", 2)[1]))
                .contains("Ingen rapport har ändrats; det som är nytt finns i databasen för analys.");
    }

    @Test
    void namesTheCountyWhereThereAreSeveral() throws Exception {
        Path page = Files.createDirectories(report.resolve("a-lan/2024K1")).resolve("rapport.html");
        Files.createFile(page);
        assertThat(run("sh", EXAMPLE.toString(), "5", report.toString(), "a-lan/2024K1"))
                .isEqualTo(new Printed(0, ""));
        assertThat(decoded(Files.readString(folder.resolve("mail")).split("\n\n", 2)[1]))
                .contains("Kvartal 1 år 2024, a-lan\r\n  %s\r\n".formatted(page));
    }

    @Test
    void countsReportsWhereTheyAreTooManyToList() throws Exception {
        String[] words = new String[4 + 41];
        Arrays.fill(words, "2024K1");
        System.arraycopy(new String[] {"sh", EXAMPLE.toString(), "5", report.toString()}, 0, words, 0, 4);
        assertThat(run(words)).isEqualTo(new Printed(0, ""));
        assertThat(decoded(Files.readString(folder.resolve("mail")).split("\n\n", 2)[1]))
                .contains("41 rapporter är nya eller har ändrats; alla nås från %s/index.html".formatted(report))
                .doesNotContain("rapport.html");
    }

    @Test
    void failsWhereSendmailFails() throws Exception {
        sendmail("cat > /dev/null; exit 75");
        assertThat(run("sh", EXAMPLE.toString(), "3", report.toString(), "2023K4"))
                .isEqualTo(new Printed(75, ""));
    }

    @Test
    void sendsNothingWhereAReportIsMissing() throws Exception {
        assertThat(run("sh", EXAMPLE.toString(), "3", report.toString(), "2022K1")
                        .exitCode())
                .isNotZero();
        assertThat(folder.resolve("mail")).doesNotExist();
    }
}
