package se.finsam.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.HeaderAliases;

/** What a member's file may say of how the member writes, and what it may not. */
class DialectReaderTests {

    private static final String FILE =
            """
            name = Finnvedens samordningsförbund
            county = jonkopings-lan
            municipalities = Gislaved
            due.k1 = 05-15
            due.k2 = 08-31
            due.k3 = 11-15
            due.k4 = 02-15
            """;

    @TempDir
    Path folder;

    @Test
    void readsHowAMemberWrites() throws IOException {
        Member member = read(
                """
                delimiter = tab
                charset = cp850
                decimal-sign = point
                sexes = columns
                headers.deltagare = Antal personer: deltagare; Påbörjade: nya
                headers.ekonomi = Utfall: kr: utfall
                not-personal-numbers = 900101-9802, 640823-3234
                """);

        assertThat(member.dialect())
                .isEqualTo(new Dialect(
                        '\t',
                        "IBM850",
                        '.',
                        Map.of(
                                "deltagare", Map.of("Antal personer", "deltagare", "Påbörjade", "nya"),
                                "ekonomi", Map.of("Utfall: kr", "utfall")),
                        true));
        assertThat(member.notPersonalNumbers()).containsExactly("900101-9802", "640823-3234");
    }

    @Test
    void writesAsEverybodyWhereNothingIsSaid() throws IOException {
        assertThat(read("").dialect()).isEqualTo(Dialect.STANDARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delimiter = ; | delimiter = ; is not known; known, nearest first: bar, tab, comma, semicolon",
                "charset = latin1 | charset = latin1 is not known; known, nearest first: utf-16, utf-8, cp437, cp850, mac-roman, windows-1252",
                "decimal-sign = . | decimal-sign = . is not known; known, nearest first: comma, point",
                "sexes = colums | sexes = colums is not known; known, nearest first: columns, rows",
                "headers.deltagare = Antal personer | headers.deltagare: 'Antal personer' is no pair; write for example headers.deltagare = Antal personer: deltagare; Påbörjade: nya",
                "headers.deltagare = A: nya; A: deltagare | headers.deltagare: 'A' stands twice; keep one of them",
            })
    void namesWhatIsKnown(String line, String message) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageEndingWith("finnveden.properties: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headers.deltagre = A: nya | member finnveden: headers.deltagre names an unknown dataset 'deltagre'; known datasets, nearest first: deltagare, ekonomi, insatser, avslut",
                "headers.avslut = A: orsk | member finnveden: headers.avslut names an unknown column 'orsk'; known columns, nearest first: orsak, kön, antal, insats",
                "headers.deltagare = Påbörjade: nya; paborjade: deltagare | member finnveden: headers.deltagare calls two columns 'paborjade'; keep one of them",
                "headers.deltagare = nya: deltagare | member finnveden: headers.deltagare calls two columns 'nya'; keep one of them",
                "headers.avslut = A: orsak; B: orsak | member finnveden: headers.avslut names the column 'orsak' twice; keep one of them",
            })
    void holdsHeadersAgainstTheDeclaredColumns(String line, String message) throws IOException {
        read(line);

        Members members = Members.read(folder);
        assertThatThrownBy(() -> HeaderAliases.check(members, Datasets.DELIVERED))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    private Member read(String more) throws IOException {
        Files.writeString(folder.resolve("finnveden.properties"), FILE + more);
        return Members.read(folder).all().get(0);
    }
}
