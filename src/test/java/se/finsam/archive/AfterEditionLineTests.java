package se.finsam.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.archive.AfterEditionLine.Result;
import se.finsam.home.Home;

/** The command after an edition in the journal. */
class AfterEditionLineTests {

    private static final Instant TIME = Instant.parse("2024-02-23T02:10:00.123Z");

    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        List<JournalLine> lines = List.of(
                new RunStartLine(1, "nightly", TIME, true),
                new AfterEditionStartLine(1, TIME, "jobs/mail.sh"),
                new AfterEditionLine(1, TIME, "jobs/mail.sh", Result.FAILED, "failed with exit code 1"),
                new AfterEditionLine(1, TIME, "jobs/mail.sh", Result.DONE, null));
        Journal.open(home()).append(lines);

        assertThat(Journal.open(home()).lines()).isEqualTo(lines);
    }

    @Test
    void writesACommandInTwoLinesAndMarksTheRunThatHasOne() throws IOException {
        AfterEditionStartLine start = new AfterEditionStartLine(3, TIME, "jobs/mail.sh");
        Journal.open(home())
                .append(List.of(
                        new RunStartLine(6, "publish", TIME),
                        new RunStartLine(7, "nightly", TIME, true),
                        start,
                        AfterEditionLine.unknown(start, TIME)));

        assertThat(home().journal())
                .hasContent(
                        """
                        {"type":"run_start","run":6,"command":"publish","started_at":"2024-02-23T02:10:00.123Z"}
                        {"type":"run_start","run":7,"command":"nightly","started_at":"2024-02-23T02:10:00.123Z","has_after_edition":true}
                        {"type":"after_edition_start","edition":3,"started_at":"2024-02-23T02:10:00.123Z","command":"jobs/mail.sh"}
                        {"type":"after_edition","edition":3,"entered_at":"2024-02-23T02:10:00.123Z","command":"jobs/mail.sh",\
                        "result":"UNKNOWN","reason":null}
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"after_edition_start\",\"edition\":1}",
                "{\"type\":\"after_edition\",\"edition\":1,\"entered_at\":\"2024-02-23T02:10:00Z\",\"command\":\"x\",\"result\":\"SENT\"}",
                "{\"type\":\"run_start\",\"run\":1,\"command\":\"nightly\",\"started_at\":\"2024-02-23T02:10:00Z\",\"has_after_edition\":1}"
            })
    void stopsAtDamage(String line) throws IOException {
        Files.createDirectories(home().archive());
        Files.writeString(home().journal(), line + "\n");
        assertThatThrownBy(() -> Journal.read(home()))
                .isInstanceOf(IOException.class)
                .hasMessage("%s: line 1 is damaged; restore the file from its backup", home().journal());
    }

    /** As program version 0.4.0 wrote it. */
    @Test
    void hasNoCommandInRunsOfEarlierVersions() throws IOException {
        Files.createDirectories(home().archive());
        Files.writeString(
                home().journal(),
                """
                {"type":"run_start","run":1,"command":"nightly","started_at":"2024-02-23T02:10:00.123Z"}
                """);
        assertThat(Journal.read(home()).lines()).containsExactly(new RunStartLine(1, "nightly", TIME, false));
    }

    private Home home() {
        return new Home(folder);
    }
}
