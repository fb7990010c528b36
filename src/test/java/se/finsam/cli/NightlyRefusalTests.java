package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a night does not take in: what is said of it, what is kept, and that the next night is quiet. */
class NightlyRefusalTests {

    @TempDir
    Path folder;

    private NightHome night;

    @BeforeEach
    void fillInbox() throws IOException {
        night = new NightHome(folder);
    }

    @Test
    void loadsNothingOfARejectedDeliveryAndKeepsTheEarlierInForce() throws IOException {
        night.haveTheFirstNight();
        night.change("finnveden/ekonomi_2023K4.csv", "751686", "751.686");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out())
                .isEqualTo(
                        """
                        finsam nightly: 0 accepted, 1 rejected; edition 2 published, reports: 2023K4
                          rejected finnveden/ekonomi_2023K4.csv: 1 NUMBER_FORMAT; receipt %s
                          The figures still rest on the latest accepted deliveries. Send the receipt to the förbund.
                        """
                                .formatted(night.home().resolve("receipts/finnveden/ekonomi_2023K4.txt")));
        assertThat(night.finnvedenSpending()).isEqualTo("5782200.00");
        assertThat(night.ask("select code, line, column_name, value from core.finding where severity = 'error'"))
                .isEqualTo("NUMBER_FORMAT|4|utfall|751.686");
        assertThat(night.report("2023K4"))
                .contains("Finnvedens samordningsförbund: den senaste leveransen av ekonomi, den ", "underkändes");
        assertThat(night.receipt("finnveden/ekonomi_2023K4.txt"))
                .contains("UNDERKÄND", "Tills dess gäller revision 1", "Rad 4, kolumn utfall, värde ”751.686”");

        assertThat(night.nightly())
                .isEqualTo(new NightHome.Ended(0, "finsam nightly: nothing new; edition 2 in force\n", ""));
    }

    @Test
    void keepsNothingOfADeliveryWithAPersonalNumber() throws IOException {
        night.deliver("finnveden/deltagare_2024K1.csv", "insats;kön;deltagare", "Enter 900101-9802;man;1");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(65);
        assertThat(ended.out()).contains("rejected finnveden/deltagare_2024K1.csv: 1 PERSONAL_DATA");
        assertThat(night.filesHolding("900101")).isEmpty();
        assertThat(night.filesHolding("-9802")).isEmpty();
        assertThat(night.receipt("finnveden/deltagare_2024K1.txt"))
                .contains("Rad 2: Personuppgifter", "Radera filen där den ligger", "personuppgiftsincident");

        assertThat(night.nightly().out()).isEqualTo("finsam nightly: nothing new; edition 1 in force\n");
    }

    @Test
    void keepsConstructedAndRealDeliveriesApart() throws IOException {
        night.haveTheFirstNight();
        Files.delete(night.inbox().resolve("EXEMPEL.txt"));

        NightHome.Ended ended = night.nightly();
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err())
                .contains("has taken in constructed deliveries")
                .contains("name another home with --home");
        assertThat(night.edition()).isEqualTo(1);
    }

    @Test
    void bindsAHomeToAKindOnlyWithItsFirstDelivery() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(NightHome.finsam(
                        "nightly",
                        "--inbox",
                        empty.toString(),
                        "--home",
                        night.home().toString(),
                        "--jobs",
                        "jobs"))
                .isEqualTo(new NightHome.Ended(0, "finsam nightly: nothing new; nothing published yet\n", ""));

        assertThat(night.nightly().exitCode()).isZero();
    }

    @Test
    void keepsHomeAndInboxApart() {
        NightHome.Ended ended = NightHome.finsam(
                "nightly",
                "--inbox",
                night.inbox().toString(),
                "--home",
                night.inbox().resolve("home").toString());
        assertThat(ended.exitCode()).isEqualTo(78);
        assertThat(ended.err()).contains("neither may lie in the other");
        assertThat(night.inbox().resolve("home")).doesNotExist();
    }

    @Test
    void tellsTheOperatorWhatToDoWithANameThatHoldsAPersonalNumber() throws IOException {
        night.deliver("finnveden/deltagare 900101-9802.csv", "x");

        NightHome.Ended ended = night.nightly();
        assertThat(ended.out())
                .contains("rejected finnveden/(filnamnet visas inte): 1 PERSONAL_DATA", "Radera filen där den ligger")
                .contains("No receipt is written where the name tells no förbund and dataset")
                .doesNotContain("Send the receipt");
        assertThat(night.filesHolding("900101")).isEmpty();
        assertThat(night.filesHolding("-9802")).isEmpty();
        assertThat(night.nightly().exitCode()).isZero();
    }
}
