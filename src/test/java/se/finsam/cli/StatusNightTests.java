package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.archive.Journal;
import se.finsam.archive.PublicationLine;
import se.finsam.home.Home;

/** What a real night enters for status to tell. */
class StatusNightTests {

    @TempDir
    Path folder;

    @Test
    void countsTheOpenWarningsOfAnEditionAlsoWhereACrashKeptItFromBeingEntered() throws IOException {
        NightHome night = new NightHome(folder);
        night.nightly();
        PublicationLine published = publication(night);
        assertThat(published.openWarnings()).isNotEmpty();
        assertThat(night.ask("select coalesce(forbund, ''), count(*) from core.finding where severity = 'warning'"
                        + " group by all order by all"))
                .isEqualTo(String.join("\n", warnings(published)));

        List<String> lines = Files.readAllLines(night.home().resolve("archive/journal.jsonl"));
        lines.removeIf(line -> line.contains("\"type\":\"publication\"") || line.contains("\"type\":\"run\""));
        Files.write(night.home().resolve("archive/journal.jsonl"), lines);
        assertThat(NightHome.finsam(
                                "status",
                                "--home",
                                night.home().toString(),
                                "--jobs",
                                night.jobs().toString())
                        .out())
                .contains(
                        "and was killed; nothing is lost",
                        "edition 1 in force, not entered in the journal yet; the next run does that\n",
                        "open warnings: not known\n");

        assertThat(night.nightly().exitCode()).isZero();
        assertThat(publication(night).openWarnings()).isEqualTo(published.openWarnings());
    }

    private static PublicationLine publication(NightHome night) throws IOException {
        return Journal.read(new Home(night.home())).lines(PublicationLine.class).get(0);
    }

    private static List<String> warnings(PublicationLine line) {
        return line.openWarnings() == null
                ? List.of()
                : line.openWarnings().entrySet().stream()
                        .map(count -> count.getKey() + "|" + count.getValue())
                        .toList();
    }
}
