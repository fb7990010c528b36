package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.member.DeclaredMembers;
import se.finsam.member.Member;

/**
 * The numbers are ones that Skatteverket has set aside for tests, or have a month or day that nobody is born in; none is a
 * person's.
 */
@Tag("core")
class PersonalNumberSearchTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "189001019802",
                "18900101-9802",
                "9001019802",
                "900101-9802",
                "900101+9802",
                "900101 9802",
                "900101 - 9802",
                "900101\u00A0\u2013\u00A09802",
                "900101\u20149802",
                "900101\u22129802",
                "900161-9809",
                "900000-9804",
                "x900101-9802y",
                "\uFF19\uFF10\uFF10\uFF11\uFF10\uFF11-9802",
                "12;900101-9802;3",
            })
    void findsNumbersInEveryWriting(String text) {
        assertThat(PersonalNumberSearch.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101-9803",
                "901301-9808",
                "900132-9805",
                "900192-9802",
                "1900101-9802",
                "900101-98021",
                "222000-2873",
                "900101;9802",
                "900101\n9802",
                "640823-",
                "9 097 400",
            })
    void passesOverWhatIsNone(String text) {
        assertThat(PersonalNumberSearch.isIn(text)).isFalse();
    }

    @Test
    void tellsEveryLineWhateverEndsIt() {
        byte[] content = "a 900101-9802\r\nb\rc 900101-9802\nd\n9001019802".getBytes(StandardCharsets.UTF_8);
        assertThat(new PersonalNumberSearch().lines(content)).containsExactly(1L, 3L, 5L);
    }

    @Test
    void passesOverOnlyWhatTheMemberSaysIsSomethingElse() {
        Member member = DeclaredMembers.withNotPersonalNumbers("hoglandet", "konto 9001019802")
                .all()
                .get(0);
        byte[] content = "konto 900101-9802\n900161-9809\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new PersonalNumberSearch(member).lines(content)).containsExactly(2L);
    }

    @Test
    void tellsTheLine() {
        byte[] content = "insats;kön\nEnter;kvinna\nEnter 900101-9802;man\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new PersonalNumberSearch().lines(content)).containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16", "IBM850", "IBM437", "x-MacRoman"})
    void findsNumbersInEveryEncoding(String charset) {
        byte[] content = "Enter\u00A0å 900101\u00A0-\u00A09802".getBytes(Charset.forName(charset));
        assertThat(new PersonalNumberSearch().lines(content)).containsExactly(1L);
    }
}
