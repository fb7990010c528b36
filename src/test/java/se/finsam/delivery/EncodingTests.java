package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in neither of the two encodings are named for what they are; those that are in one of them are taken. */
@Tag("core")
class EncodingTests {

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, insats;utfall, ENCODING_UTF16",
        "UTF-16BE, insats;utfall, ENCODING_UTF16",
        "UTF-16, insats;kön, ENCODING_UTF16",
        "IBM850, insats;kön, ENCODING_DOS",
        "IBM437, Gröna vägen;1, ENCODING_DOS",
        "IBM850, insats;Öppna dörrar, ENCODING_DOS",
        "IBM850, VÄGEN IN;1, ENCODING_DOS",
        "IBM850, MILJÖ;1, ENCODING_DOS",
        "x-MacRoman, VÄGEN IN;1, ENCODING_MAC",
        "x-MacRoman, Steg åter;1, ENCODING_MAC",
        "x-MacRoman, insats;kön, ENCODING_MAC",
        "x-MacRoman, insats;Öppet hus, ENCODING_MAC",
    })
    void namesOldAndWideEncodings(String charset, String text, FindingCode code) {
        assertThat(code(text.getBytes(Charset.forName(charset)))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insats;kön\nVägen in;kvinna",
                "insats;utfall\n”Enter” – Žofia på väg…;1",
                "insats;utfall\nCafé d’Été;1",
                "insats;utfall\nEuro™ och € på…;1",
                "insats;utfall\n”Enter” – 5 € och…;1",
                "insats;utfall\nÅÄÖ åäö É;1",
                "insats;utfall\nEnter;1",
                "insats;utfall\n”SPÅR Ö”;MILJÖ–HÄLSA",
            })
    void takesWindows1252(String text) {
        assertThat(code(text.getBytes(DecodedText.WINDOWS_1252))).isEmpty();
        assertThat(code(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(code(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-1252, ENCODING_UNKNOWN",
        "UTF-8, IBM850, ENCODING_UNKNOWN",
        "windows-1252, IBM850, ENCODING_UNKNOWN",
        "windows-1252, x-MacRoman, ENCODING_UNKNOWN",
        "IBM850, windows-1252, ENCODING_DOS",
        "windows-1252, UTF-8, ENCODING_UNKNOWN",
    })
    void refusesAFileThatIsNotInTheDeclaredEncoding(String written, String declared, FindingCode code) {
        byte[] content = "insats;kön\nVägen in;man".getBytes(Charset.forName(written));
        assertThat(EncodingCheck.finding(content, declared).map(Finding::code)).contains(code);
        assertThat(EncodingCheck.finding("insats;utfall\nEnter;1".getBytes(StandardCharsets.US_ASCII), declared))
                .isEmpty();
    }

    @Test
    void namesLettersThatWereDamagedOnTheWay() {
        assertThat(code("kÃ¶n;Ã…terväg".getBytes(StandardCharsets.UTF_8))).contains(FindingCode.ENCODING_DAMAGED);
        assertThat(code("H\uFFFDglandet".getBytes(StandardCharsets.UTF_8))).contains(FindingCode.ENCODING_DAMAGED);
    }

    @Test
    void namesMixturesAndWhatIsNoText() {
        assertThat(code(new byte[] {'k', (byte) 0xF6, 'n', ';', (byte) 0xC3, (byte) 0xB6}))
                .contains(FindingCode.ENCODING_MIXED);
        assertThat(code(new byte[] {'k', (byte) 0xF6, 'n', ';', 'k', (byte) 0x94, 'n'}))
                .contains(FindingCode.ENCODING_MIXED);
        assertThat(code(new byte[] {'a', (byte) 0x8D, 'b'})).contains(FindingCode.ENCODING_UNKNOWN);
        assertThat(code(new byte[] {'a', 0, 0, 0, 'b', 'c', 'd', 'e'})).contains(FindingCode.ENCODING_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, <html><table>, WEB_PAGE",
        "UTF-8, \uFEFF <!DOCTYPE html>, WEB_PAGE",
        "UTF-16LE, <html xmlns:x=\"excel\">, WEB_PAGE",
        "UTF-8, <?xml version=\"1.0\"?>, WEB_PAGE",
        "UTF-8, MIME-Version: 1.0, WEB_PAGE",
        "UTF-8, %PDF-1.7, PDF",
        "ISO-8859-1, \u00D0\u00CF\u0011\u00E0 sheet, OLD_EXCEL",
        "ISO-8859-1, PK\u0003\u0004 deltagare.csv, ZIP",
        "ISO-8859-1, PK\u0003\u0004 [Content_Types].xml xl/workbook.xml, EXCEL",
        "ISO-8859-1, PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet, OPEN_DOCUMENT",
    })
    void tellsWhatIsNoCsvByItsBeginning(String charset, String content, ContentKind kind) {
        assertThat(ContentKind.of(content.getBytes(Charset.forName(charset)))).contains(kind);
    }

    @Test
    void tellsWhatIsPackedByItsBeginning() {
        assertThat(ContentKind.of(new byte[] {0x1F, (byte) 0x8B, 8, 0})).contains(ContentKind.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insats;kön", "", "PKI;kön", "sep=;\ninsats", "x<html>"})
    void takesTextForText(String content) {
        assertThat(ContentKind.of(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Optional<FindingCode> code(byte[] content) {
        return EncodingCheck.finding(content, null).map(Finding::code);
    }
}
