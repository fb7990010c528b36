package se.finsam.pollution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell holds 10,000 characters at most, and a line a mebibyte. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LongCellTests {

    private static final int LONGEST = 10_000;
    private static final int LONGER_THAN_A_LINE = (1 << 20) + 1;

    @ParameterizedTest
    @CsvSource({
        "ekonomi, insats;kategori, %s;administration",
        "deltagare, insats;kommun;kön, A;%s;man",
        "avslut, insats;kön;orsak;antal, A;man;%s;1",
        "insatser, insats;inriktning;insatstyp, A;individinriktad;%s"
    })
    void acceptsNoLongerCell(String dataset, String header, String row) {
        assertThat(accepts(dataset, header, row, LONGEST)).isTrue();
        assertThat(accepts(dataset, header, row, LONGEST + 1)).isFalse();
        assertThat(accepts(dataset, header, row, LONGER_THAN_A_LINE)).isFalse();
    }

    private static boolean accepts(String dataset, String header, String row, int length) {
        String text = header + "\n" + row.formatted("x".repeat(length)) + "\n";
        BaseFile base = BaseFile.written(Layout.of(dataset), "a long cell", TextEncoding.UTF_8, text);
        return Program.judge(base, text.getBytes(StandardCharsets.UTF_8)).isAccepted();
    }
}
