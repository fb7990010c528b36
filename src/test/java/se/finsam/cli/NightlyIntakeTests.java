package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What offices really send: files in their own way of writing, and files that are not finished. */
class NightlyIntakeTests {

    @TempDir
    Path folder;

    @Test
    void readsAMemberInItsOwnWayAndLeavesWhatIsBeingWritten() throws Exception {
        NightHome night = new NightHome(folder);
        Files.writeString(
                night.jobs().resolve("members/finnveden.properties"),
                "sexes = columns\nheaders.deltagare = Påbörjade: nya\n",
                StandardOpenOption.APPEND);
        night.deliver("finnveden/deltagare_2023K3.csv", "insats;Kvinnor;Män;Påbörjade", "Steget;10;20;7", "Kursen;3;;");
        night.deliver("hoglandet/ekonomi_2024K1.csv", "insats;kategori;utfall", ";administration;1");

        NightHome.Ended ended = whileWriting(night.inbox().resolve("hoglandet/ekonomi_2024K1.csv"), night);
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out())
                .startsWith("finsam nightly: 7 accepted, 0 rejected; edition 1 published")
                .endsWith(
                        """
                          left for the next run, since it changed while it was read: hoglandet/ekonomi_2024K1.csv; nothing to do
                        """);
        assertThat(night.ask("select line, insats, sex, participants, new_participants from core.participants"
                        + " where forbund = 'finnveden' and period = '2023K3' order by all"))
                .isEqualTo(
                        "2|Steget|kvinna|10|\n2|Steget|man|20|\n2|Steget|totalt||7\n3|Kursen|kvinna|3|\n3|Kursen|man||");
        assertThat(night.ask("select row_count, rows_read from core.delivery where period = '2023K3'"))
                .isEqualTo("5|2");
        assertThat(night.receipt("finnveden/deltagare_2023K3.txt"))
                .contains(
                        """
                        Rader utöver rubriken: 2, varav tomma och överhoppade 0, inlästa 2 (som blir 5, eftersom kvinnor, män och det som inte är delat räknas var för sig)

                        Kontrollsummor, att jämföra med era egna:
                          Kvinnor: 13
                          Män: 20
                          nya: 7
                        """);

        assertThat(night.nightly().out()).startsWith("finsam nightly: 1 accepted, 0 rejected; edition 2 published");
    }

    @Test
    void liftsARejectionWhereTheReceiptWasFollowedAndTheOldFileIsLeft() throws IOException {
        NightHome night = new NightHome(folder);
        night.haveTheFirstNight();
        Path second = night.inbox().resolve("finnveden/ekonomi_2023k4.CSV");
        Files.writeString(second, "insats;kategori;utfall\n;administration;1\n");
        assertThat(night.nightly().exitCode()).isEqualTo(65);
        assertThat(night.receipt("finnveden/ekonomi_2023K4.txt"))
                .contains("UNDERKÄND", "Ta bort alla utom den som ska gälla.");
        assertThat(night.report("2023K4")).contains("underkändes");
        String spending = night.finnvedenSpending();

        Files.delete(second);
        assertThat(night.nightly().out())
                .isEqualTo("finsam nightly: 1 accepted, 0 rejected; edition 3 published, reports: 2023K4\n");
        assertThat(night.receipt("finnveden/ekonomi_2023K4.txt"))
                .contains("\nGODKÄND", "Den ersätter revision 1")
                .doesNotContain("UNDERKÄND");
        assertThat(night.report("2023K4")).doesNotContain("underkändes");
        assertThat(night.finnvedenSpending()).isEqualTo(spending);
        assertThat(night.nightly().out()).isEqualTo("finsam nightly: nothing new; edition 3 in force\n");
    }

    /** Another program writes on in a file all through the night. */
    private static NightHome.Ended whileWriting(Path file, NightHome night) throws InterruptedException {
        AtomicBoolean isWriting = new AtomicBoolean(true);
        Thread writer = new Thread(() -> {
            while (isWriting.get()) {
                touch(file);
            }
        });
        writer.start();
        try {
            return night.nightly();
        } finally {
            isWriting.set(false);
            writer.join();
        }
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            Thread.sleep(20);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
