package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that a night runs after a new edition. The first edition is there before the operator names one. */
class AfterEditionTests {

    private static final String SECOND_PUBLISHED =
            "finsam nightly: 1 accepted, 0 rejected; edition 2 published, reports: 2023K4\n";
    private static final String SECOND_IN_FORCE = "finsam nightly: nothing new; edition 2 in force\n";

    /** What a night was cut off before it could tell is told by the next. */
    private static final String SECOND_TOLD_AGAIN = "finsam nightly: 1 accepted, 0 rejected; edition 2 in force\n";

    @TempDir
    Path folder;

    private NightHome night;
    private Path command;

    @BeforeEach
    void nameACommand() throws IOException {
        night = new NightHome(folder);
        night.haveTheFirstNight();
        command = night.jobs().resolve("tell.sh");
        Files.writeString(night.jobs().resolve("settings.properties"), "after-edition = tell.sh\n");
        endWith(0);
    }

    /** Writes the command: it notes how it was called, prints a line on each output, and ends. */
    private void endWith(int exitCode) throws IOException {
        Files.writeString(
                command,
                """
                #!/bin/sh
                echo "$FINSAM_HOME $FINSAM_EDITION: $*" >> '%s'
                cat
                echo 'told everybody'
                echo 'but one' >&2
                exit %d
                """
                        .formatted(folder.resolve("calls"), exitCode));
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls() throws IOException {
        Path calls = folder.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** How it is called for an edition that changes the report of the sample's only period. */
    private String call(int edition) {
        Path home = night.home();
        return "%s %d: %d %s 2023K4".formatted(home, edition, edition, home.resolve("current/report"));
    }

    private NightHome.Ended publishTheSecond() throws IOException {
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        return night.nightly();
    }

    private String failed(int edition) {
        return ("  the command after the edition (%s) failed with exit code 3 for edition %d; it is tried again the next"
                        + " night; see logs/finsam.log\n")
                .formatted(command, edition);
    }

    private String unknown() {
        return ("  it is not known whether the command after the edition (%s) did its work for edition 2, since the night"
                        + " was cut off meanwhile; it is not run again for edition 2; look, and run it yourself if needed\n")
                .formatted(command);
    }

    @Test
    void isRunOnceForANewEditionAndNotForOneThatWasThereBefore() throws IOException {
        assertThat(night.nightly().out()).isEqualTo("finsam nightly: nothing new; edition 1 in force\n");
        assertThat(calls()).isEmpty();

        assertThat(publishTheSecond()).isEqualTo(new NightHome.Ended(0, SECOND_PUBLISHED, ""));
        assertThat(calls()).containsExactly(call(2));
        assertThat(log())
                .contains("%s did its work for edition 2; it printed:\ntold everybody\nbut one\n".formatted(command));

        assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, SECOND_IN_FORCE, ""));
        assertThat(calls()).containsExactly(call(2));
    }

    private String log() throws IOException {
        return Files.readString(night.home().resolve("logs/finsam.log"));
    }

    @Test
    void isTriedAgainOnAQuietNightUntilItDoesItsWork() throws IOException {
        endWith(3);
        assertThat(publishTheSecond()).isEqualTo(new NightHome.Ended(0, SECOND_PUBLISHED + failed(2), ""));
        assertThat(log())
                .contains("%s failed with exit code 3 for edition 2; it printed:\ntold everybody\nbut one\n"
                        .formatted(command));
        assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, SECOND_IN_FORCE + failed(2), ""));

        endWith(0);
        assertThat(night.nightly("--json").out()).endsWith(",\"published\":null,\"after_edition\":\"done\"}\n");
        assertThat(night.nightly("--json").out()).endsWith(",\"published\":null,\"after_edition\":null}\n");
        assertThat(calls()).containsExactly(call(2), call(2), call(2));
    }

    @Test
    void isNotRunAgainWhereNobodyKnowsHowItEndedAndThatIsSaidOnce() throws IOException {
        publishTheSecond();
        cutJournalBehind("after_edition_start");
        assertThat(night.nightlyWithClosedOutput().exitCode()).isEqualTo(74);

        assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, SECOND_TOLD_AGAIN + unknown(), ""));
        assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, SECOND_IN_FORCE, ""));
        assertThat(calls()).containsExactly(call(2));
    }

    /** As if the program had been killed when the last line of a type was on the disk. */
    private void cutJournalBehind(String type) throws IOException {
        Path journal = night.home().resolve("archive/journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        int last = lines.size() - 1;
        while (!lines.get(last).startsWith("{\"type\":\"%s\"".formatted(type))) {
            last--;
        }
        Files.write(journal, lines.subList(0, last + 1));
    }

    @Test
    void isRunTheNextNightWhereANightWasCutOffBeforeItStartedTheCommand() throws IOException {
        publishTheSecond();
        cutJournalBehind("publication");
        Files.delete(folder.resolve("calls"));

        assertThat(night.nightly()).isEqualTo(new NightHome.Ended(0, SECOND_TOLD_AGAIN, ""));
        assertThat(calls()).containsExactly(call(2));
    }

    @Test
    void isRunTheNextNightWhereANightWasCutOffBeforeItEnteredThePublication() throws IOException {
        publishTheSecond();
        cutJournalBehind("delivery");
        Files.delete(folder.resolve("calls"));

        assertThat(night.nightly().exitCode()).isZero();
        assertThat(calls()).containsExactly(call(2));
    }

    @Test
    void isRunForTheNewerEditionWithWhatHasChangedInBoth() throws IOException {
        endWith(3);
        publishTheSecond();
        endWith(0);
        night.deliver("finnveden/ekonomi_2024K1.csv", "insats;kategori;utfall", ";administration;5");

        assertThat(night.nightly())
                .isEqualTo(new NightHome.Ended(
                        0, "finsam nightly: 1 accepted, 0 rejected; edition 3 published, reports: 2024K1\n", ""));
        assertThat(night.nightly().out()).isEqualTo("finsam nightly: nothing new; edition 3 in force\n");
        assertThat(calls()).containsExactly(call(2), call(3) + " 2024K1");
    }

    @Test
    void isNeitherRunByIngestAndPublishNorForWhatTheyHaveDone() throws IOException {
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751687");
        assertThat(night.run("ingest").exitCode()).isZero();
        assertThat(night.run("publish", "--json").out())
                .contains("\"edition\":2,")
                .endsWith(",\"after_edition\":null}\n");

        assertThat(night.nightly().out()).isEqualTo(SECOND_IN_FORCE);
        assertThat(calls()).isEmpty();
    }

    @Test
    void stopsTheNightWhereItCannotBeExecuted() throws IOException {
        night.nightly();
        assertThat(command.toFile().setExecutable(false)).isTrue();
        String wrong =
                "after-edition = tell.sh: %s is no file that can be executed; name one, or make it so with chmod +x"
                        .formatted(command);

        NightHome.Ended quiet = night.nightly();
        assertThat(quiet.exitCode()).isEqualTo(78);
        assertThat(quiet.err()).contains(wrong);
        NightHome.Ended changed = publishTheSecond();
        assertThat(changed.exitCode()).isEqualTo(78);
        assertThat(changed.err()).contains(wrong);
        assertThat(night.edition()).isEqualTo(1);
    }

    @Test
    void leavesAJournalThatStatusAndRebuildRead() throws IOException {
        endWith(3);
        publishTheSecond();
        String home = night.home().toString();

        assertThat(NightHome.finsam(
                                "status", "--home", home, "--jobs", night.jobs().toString())
                        .out())
                .contains("edition 2 in force, published ");
        assertThat(NightHome.finsam("rebuild", "--home", home).exitCode()).isZero();
    }
}
