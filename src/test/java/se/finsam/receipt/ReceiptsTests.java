package se.finsam.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.HomeLine;
import se.finsam.archive.Journal;
import se.finsam.delivery.DeliveryKey;
import se.finsam.delivery.Finding;
import se.finsam.delivery.FindingCode;
import se.finsam.home.Home;
import se.finsam.member.DeclaredMembers;
import se.finsam.member.Dialect;
import se.finsam.member.Members;

class ReceiptsTests {

    private static final DeliveryKey KEY = new DeliveryKey("hoglandet", "ekonomi", "2023K4");

    @TempDir
    Path folder;

    @Test
    void tellsWhatWasAccepted() throws IOException {
        write(accepted(1, 1));

        assertThat(folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt"))
                .hasContent(
                        """
                        Kvitto 1
                        Höglandets samordningsförbund: ekonomi, helåret 2023
                        Fil: hoglandet/ekonomi_2023K4.csv
                        Mottagen: 2024-02-23 kl. 03.10

                        GODKÄND. Leveransen gäller, som revision 1, sedan 2024-02-23 kl. 03.10.

                        Teckenkodning: UTF-8
                        Rader utöver rubriken: 9, varav tomma och överhoppade 1, inlästa 8

                        Kontrollsummor, att jämföra med era egna:
                          utfall: 7 745 914,00

                        Inga anmärkningar.
                        """);
    }

    @Test
    void tellsWhatToMendAndWhatIsInForceUntilThen() throws IOException {
        write(accepted(1, 1), rejected(2, 2));

        assertThat(folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt"))
                .hasContent(
                        """
                        Kvitto 2
                        Höglandets samordningsförbund: ekonomi, helåret 2023
                        Fil: hoglandet/ekonomi_2023K4.csv
                        Mottagen: 2024-02-23 kl. 03.10

                        UNDERKÄND. Inget ur filen har lästs in. Gör det som står under anmärkningarna nedan, och lämna hela filen igen.
                        Tills dess gäller revision 1, mottagen 2024-02-23.

                        Teckenkodning: UTF-8
                        Rader utöver rubriken: 9, varav tomma och överhoppade 1, inlästa 0

                        Anmärkningar: 1

                        Rad 2, kolumn utfall, värde ”=16.200”: Talformat
                          Regeln.
                          Gör så här: Nästa steg.
                        """);
        assertThat(folder.resolve("receipts/hoglandet/ekonomi_2023K4.csv"))
                .hasContent(
                        """
                        \uFEFFallvar;kod;fil;rad;kolumn;värde;regel;gör så här\r
                        fel;NUMBER_FORMAT;hoglandet/ekonomi_2023K4.csv;2;utfall;'=16.200;Regeln.;Nästa steg.\r
                        """);
    }

    @Test
    void saysTheSameThingOnceAndShowsFiftyPlacesOfAll() throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(FindingCode.ROW_RULE, 2L, "nya", "7", "Går inte ihop.", "Rätta talet."));
        for (long line = 3; line <= 1_202; line++) {
            findings.add(new Finding(FindingCode.NUMBER_FORMAT, line, "utfall", line + ".5", "Regeln.", "Nästa steg."));
        }
        write(line(1, 1, false, findings));

        String letter = Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt"));
        assertThat(letter)
                .contains(
                        """
                        Anmärkningar: 1 201

                        Rad 2, kolumn nya, värde ”7”: Värden som inte går ihop
                          Går inte ihop.
                          Gör så här: Rätta talet.

                        Talformat, kolumn utfall, på 1 200 ställen
                          Regeln.
                          Gör så här: Nästa steg.
                          Rad 3: ”3.5”
                          Rad 4: ”4.5”
                        """)
                .endsWith(
                        """
                          Rad 51: ”51.5”
                          och 1 151 till

                        50 av 1 201 anmärkningar visas här; alla finns i tabellen bredvid (.csv).
                        """);
        assertThat(Files.readAllLines(folder.resolve("receipts/hoglandet/ekonomi_2023K4.csv")))
                .hasSize(1_202);
    }

    @Test
    void keepsSpreadsheetsFromRunningWhatSomebodyWrote() throws IOException {
        write(line(
                1,
                1,
                false,
                List.of(new Finding(
                        FindingCode.VALUE_NOT_ALLOWED, 2L, "@kol", "\u001B=1\uFF1D", "+46 är fel.", "\u202E-1"))));

        assertThat(Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4.csv")))
                .endsWith("fel;VALUE_NOT_ALLOWED;hoglandet/ekonomi_2023K4.csv;2;'@kol;·=1\uFF1D;'+46 är fel.;·-1\r\n");
    }

    @Test
    void keepsEarlierReceiptsBeside() throws IOException {
        write(accepted(1, 1), rejected(2, 2));

        assertThat(Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4_kvitto-1.txt")))
                .contains("Kvitto 1\n", "GODKÄND");
    }

    @Test
    void saysWhatADeliveryReplaces() throws IOException {
        write(accepted(1, 1), accepted(2, 2));

        assertThat(Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt")))
                .contains(
                        "som revision 2, sedan 2024-02-23 kl. 03.10.\nDen ersätter revision 1, mottagen 2024-02-23.\n");
    }

    @Test
    void saysThatWhatIsConstructedIs() throws IOException {
        Journal journal = Journal.open(home());
        journal.append(List.of(new HomeLine(true), accepted(1, 1)));
        new Receipts(home(), members()).writeMissing(journal, none -> Map.of());

        assertThat(Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt")))
                .startsWith("EXEMPEL – konstruerade uppgifter\n\nKvitto 1\n");
        assertThat(Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4.csv")))
                .contains("EXEMPEL – konstruerade uppgifter");
    }

    @Test
    void takesNoValueForALineOfTheLetter() throws IOException {
        DeliveryLine forged = line(
                1,
                1,
                false,
                List.of(new Finding(
                        FindingCode.VALUE_NOT_ALLOWED,
                        2L,
                        "kategori",
                        "x\nKvitto 2\nGODKÄND",
                        "Regeln.",
                        "Nästa steg.")));
        write(forged, accepted(2, 2));

        assertThat(Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt")))
                .startsWith("Kvitto 2\n");
        assertThat(Files.readString(folder.resolve("receipts/hoglandet/ekonomi_2023K4_kvitto-1.txt")))
                .contains("värde ”x·Kvitto 2·GODKÄND”");
    }

    @Test
    void leavesAReceiptThatIsThereAsItIs() throws IOException {
        write(accepted(1, 1));
        Path letter = folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt");
        Files.writeString(letter, "Kvitto 1\nas it was told then");

        new Receipts(home(), members()).writeMissing(Journal.open(home()), none -> Map.of());

        assertThat(letter).hasContent("Kvitto 1\nas it was told then");
    }

    @Test
    void keepsItsWarningsWhenALaterRevisionTakesItsName() throws IOException {
        Finding warning = new Finding(
                FindingCode.CUMULATIVE_FALLS, null, null, null, "Enter: utfallet sjunker.", "Rätta leveransen.");
        Journal journal = Journal.open(home());
        journal.append(List.of(accepted(1, 1)));
        new Receipts(home(), members()).writeMissing(journal, missing -> Map.of(1L, List.of(warning)));
        Path letter = folder.resolve("receipts/hoglandet/ekonomi_2023K4.txt");
        Path table = folder.resolve("receipts/hoglandet/ekonomi_2023K4.csv");
        String told = Files.readString(letter);
        String listed = Files.readString(table);
        assertThat(told)
                .contains(
                        "GODKÄND",
                        "är varningar",
                        "Anmärkningar: 1\n\nHela filen: Siffra som sjunker\n  Enter: utfallet sjunker.");
        assertThat(listed)
                .contains("varning;CUMULATIVE_FALLS;hoglandet/ekonomi_2023K4.csv;;;;Enter: utfallet sjunker.");

        journal.append(List.of(accepted(2, 2)));
        new Receipts(home(), members()).writeMissing(journal, none -> Map.of());

        assertThat(folder.resolve("receipts/hoglandet/ekonomi_2023K4_kvitto-1.txt"))
                .hasContent(told);
        assertThat(folder.resolve("receipts/hoglandet/ekonomi_2023K4_kvitto-1.csv"))
                .hasContent(listed);
        assertThat(Files.readString(letter)).startsWith("Kvitto 2\n").contains("Inga anmärkningar.");
        assertThat(Files.readString(table)).doesNotContain("CUMULATIVE_FALLS");
    }

    @Test
    void looksForWarningsOnlyWhereAReceiptIsToBeWritten() throws IOException {
        write(accepted(1, 1));

        new Receipts(home(), members()).writeMissing(Journal.open(home()), missing -> {
            throw new AssertionError("looked for warnings");
        });
    }

    private void write(DeliveryLine... lines) throws IOException {
        Journal journal = Journal.open(home());
        for (DeliveryLine line : lines) {
            journal.append(List.of(line));
            new Receipts(home(), members()).writeMissing(journal, none -> Map.of());
        }
    }

    private Home home() {
        return new Home(folder);
    }

    private static Members members() {
        return DeclaredMembers.of("hoglandet");
    }

    private static DeliveryLine accepted(long id, int revision) {
        return line(id, revision, true, List.of());
    }

    private static DeliveryLine rejected(long id, int revision) {
        return line(
                id,
                revision,
                false,
                List.of(new Finding(FindingCode.NUMBER_FORMAT, 2L, "utfall", "=16.200", "Regeln.", "Nästa steg.")));
    }

    private static DeliveryLine line(long id, int revision, boolean accepted, List<Finding> findings) {
        return new DeliveryLine(
                id,
                KEY,
                revision,
                "hoglandet/ekonomi_2023K4.csv",
                "ab",
                97,
                "ab",
                "rules",
                Instant.parse("2024-02-23T02:10:00Z"),
                accepted,
                Dialect.STANDARD,
                "UTF-8",
                accepted ? 8 : 0,
                9,
                1,
                0,
                accepted ? Map.of("utfall", new BigDecimal("7745914.00")) : Map.of(),
                findings);
    }
}
