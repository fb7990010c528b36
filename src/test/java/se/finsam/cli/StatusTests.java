package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.archive.HomeLine;
import se.finsam.archive.PublicationLine;
import se.finsam.archive.RunLine;
import se.finsam.archive.RunStartLine;
import se.finsam.delivery.FindingCode;
import se.finsam.home.HomeLock;

/** What status tells, from a journal written by hand. */
class StatusTests {

    private static final String NIGHT = "2024-05-20T00:10:00Z";
    private static final String NIGHT_END = "2024-05-20T00:11:30.500Z";
    private static final String NOON = "2024-05-20T12:00:00Z";

    @TempDir
    Path folder;

    private WrittenHome home;

    @BeforeEach
    void declareMembers() throws IOException {
        home = new WrittenHome(folder);
    }

    @Test
    void saysThatNothingHasBeenTakenInYet() {
        assertThat(home.statusAt(NOON))
                .isEqualTo(new NightHome.Ended(
                        0,
                        "finsam status: nothing has been taken in in %s yet\n"
                                .formatted(home.home().root()),
                        ""));
        assertThat(home.home().root()).doesNotExist();
    }

    @Test
    void tellsEverything() throws IOException {
        home.write(
                new RunStartLine(1, "nightly", Instant.parse("2024-05-19T00:10:00Z")),
                new HomeLine(true),
                home.accepted("norr/ekonomi_2023K2", 1, "2024-05-19T00:10:01Z"),
                home.accepted("norr/ekonomi_2023K4", 1, "2024-05-19T00:10:01Z"),
                home.accepted("norr/deltagare_2023K2", 1, "2024-05-19T00:10:01Z"),
                home.accepted("norr/insatser_2023", 1, "2024-05-19T00:10:01Z"),
                home.accepted("gamla/ekonomi_2022K4", 1, "2024-05-19T00:10:01Z"),
                home.rejected("soder/avslut_2024K1", 1, "2024-05-19T00:10:01Z", FindingCode.NUMBER_FORMAT),
                home.rejectedAndNotKept("norr/x.csv", 0, "2024-05-19T00:10:01Z", FindingCode.NAME_UNREADABLE),
                new RunLine(1, "nightly", Instant.parse("2024-05-19T00:10:09Z"), 65, 9),
                new RunStartLine(2, "nightly", Instant.parse(NIGHT)),
                home.accepted("norr/ekonomi_2023K4", 2, NIGHT),
                home.rejected("norr/ekonomi_2023K4", 3, "2024-05-20T00:10:02.700Z", FindingCode.ROW_RULE),
                home.rejected(
                        "soder/avslut_2024K1",
                        2,
                        NIGHT,
                        FindingCode.ROW_WIDTH,
                        FindingCode.TOTAL_ROW,
                        FindingCode.ROW_WIDTH),
                home.rejectedAndNotKept("norr/y.csv", 0, NIGHT, FindingCode.NAME_UNREADABLE),
                new PublicationLine(
                        7,
                        Instant.parse("2024-05-20T00:11:29Z"),
                        List.of(),
                        Map.of("norr", 3L, "gamla", 1L, "", 2L),
                        List.of()),
                new RunLine(2, "nightly", Instant.parse(NIGHT_END), 65, 12),
                new RunStartLine(3, "publish", Instant.parse("2024-05-20T08:00:00Z")),
                new RunLine(3, "publish", Instant.parse("2024-05-20T08:00:10Z"), 70, 0));
        inForce(7);

        assertThat(home.statusAt(NOON))
                .isEqualTo(new NightHome.Ended(
                        0,
                        """
                        finsam status: HOME at 2024-05-20T12:00:00Z, constructed deliveries (EXEMPEL)
                        last night: run 2 began 2024-05-20T00:10:00Z, ended 2024-05-20T00:11:30Z, exit code 65
                        last run: publish, run 3 began 2024-05-20T08:00:00Z, ended 2024-05-20T08:00:10Z, exit code 70
                        edition 7 in force, published 2024-05-20T00:11:29Z
                        open warnings: of no förbund 2, gamla 1, norr 3
                        in force:
                          norr ekonomi 2023K2–2023K4 without 2023K3; 2023K4 by revision 2
                          norr deltagare 2023K2
                          norr insatser 2023
                          gamla ekonomi 2022K4; no longer a member
                          soder nothing yet
                        missing though the day has passed:
                          norr ekonomi 2023K3, 2024K1, due since 2023-11-15
                          norr deltagare 2023K3–2024K1, due since 2023-11-15
                          norr avslut 2023K2–2024K1, due since 2023-08-31
                        rejected, and waiting for a new revision:
                          norr ekonomi 2023K4, revision 3, since 2024-05-20T00:10:02Z: 1 ROW_RULE; revision 2 in force; receipt HOME/receipts/norr/ekonomi_2023K4.txt
                          soder avslut 2024K1, revision 2, since 2024-05-19T00:10:01Z: 2 ROW_WIDTH, 1 TOTAL_ROW; none accepted yet; receipt HOME/receipts/soder/avslut_2024K1.txt
                        rejected in the latest run, since the name could not be read:
                          norr/y.csv: 1 NAME_UNREADABLE; Regeln. Gör om.
                        """
                                .replace("HOME", home.home().root().toString()),
                        ""));
    }

    @Test
    void countsAsMissingOnlyWhatWasDueBeforeToday() throws IOException {
        home.write(new HomeLine(false), home.accepted("norr/ekonomi_2024K1", 1, NIGHT));

        assertThat(home.statusAt("2024-05-15T23:59:59Z").out())
                .contains("missing though the day has passed: nothing\n");
        assertThat(home.statusAt("2024-05-16T00:00:00Z").out())
                .contains(
                        """
                        missing though the day has passed:
                          norr deltagare 2024K1, due 2024-05-15
                          norr avslut 2024K1, due 2024-05-15
                        """);
    }

    @Test
    void doesNotKnowTheOpenWarningsOfEarlierVersions() throws IOException {
        home.write(new PublicationLine(1, Instant.parse(NIGHT), List.of(), null, List.of()), new HomeLine(false));
        inForce(1);
        assertThat(home.statusAt(NOON).out()).contains("open warnings: not known\n");
    }

    @Test
    void saysThatThereIsNoOpenWarning() throws IOException {
        home.write(new PublicationLine(1, Instant.parse(NIGHT), List.of(), Map.of(), List.of()), new HomeLine(false));
        inForce(1);
        assertThat(home.statusAt(NOON).out()).contains("open warnings: none\n");
    }

    @Test
    void saysThatTheNextRunEntersAnEditionThatAKilledOneHasPutInForce() throws IOException {
        home.write(new HomeLine(false));
        inForce(1);
        assertThat(home.statusAt(NOON).out())
                .contains("edition 1 in force, not entered in the journal yet; the next run does that\n");
    }

    @Test
    void tellsWhoHoldsTheLock() throws IOException {
        try (HomeLock lock = HomeLock.take(home.home(), "nightly")) {
            assertThat(lock).isNotNull();
            Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            home.write(new RunStartLine(1, "nightly", begun));
            assertThat(home.statusAt("2099-12-31T12:00:00Z").out())
                    .containsPattern("a run is going on: nightly, process \\d+, since 20\\S+\n"
                            + "last night: run 1 began %s and goes on\n"
                                    .formatted(begun.truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    @Test
    void knowsAKilledRunFromTheNextThatHasTakenTheLockAlready() throws IOException {
        home.write(new RunStartLine(1, "nightly", Instant.parse(NIGHT)));
        try (HomeLock lock = HomeLock.take(home.home(), "nightly")) {
            assertThat(lock).isNotNull();
            assertThat(home.statusAt(NOON).out())
                    .contains(
                            "a run is going on: nightly",
                            "last night: run 1 began 2024-05-20T00:10:00Z and was killed");
        }
    }

    @Test
    void tellsARunThatWasKilled() throws IOException {
        home.write(new RunStartLine(1, "nightly", Instant.parse(NIGHT)));
        HomeLock.take(home.home(), "nightly").close();

        assertThat(home.statusAt(NOON).out())
                .contains(
                        "Z\nlast night: run 1 began 2024-05-20T00:10:00Z and was killed; nothing is lost, and the next run"
                                + " mends it by itself\n");
    }

    @Test
    void holdsNoRunForKilledThatBeganAfterTheLockWasLookedAt() throws IOException {
        home.write(new RunStartLine(1, "nightly", Instant.parse(NIGHT)));
        assertThat(home.statusAt(NIGHT).out()).contains("last night: run 1 began 2024-05-20T00:10:00Z and goes on\n");
    }

    @Test
    void passesOverATornLastLineAndWritesNothing() throws IOException {
        home.write(new RunStartLine(1, "nightly", Instant.parse(NIGHT)));
        Files.writeString(home.home().journal(), "{\"type\":\"run\",\"ru", StandardOpenOption.APPEND);
        String before = Files.readString(home.home().journal());

        assertThat(home.statusAt(NOON).exitCode()).isZero();
        assertThat(home.home().journal()).hasContent(before);
        assertThat(home.home().lock()).doesNotExist();
    }

    private void inForce(int edition) throws IOException {
        Files.createDirectories(home.home().root());
        Files.createSymbolicLink(home.home().current(), Path.of("editions", String.valueOf(edition)));
    }
}
