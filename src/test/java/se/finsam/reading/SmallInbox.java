package se.finsam.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An inbox and a jobs folder of a test's own, with a few hand-written rows, and the reading of them. */
record SmallInbox(Path folder) {

    /** Declares a member; more lines of its file may follow. */
    SmallInbox member(String id, String county, String... lines) throws IOException {
        String file = "name = Förbund " + id + "\ncounty = " + county + "\n" + String.join("\n", lines);
        return write("jobs/members/" + id + ".properties", file.getBytes(StandardCharsets.UTF_8));
    }

    /** Each row is {@code insats;kategori;budget;prognos;utfall}. */
    SmallInbox ekonomi(String forbund, String period, String... rows) throws IOException {
        return deliver(forbund, "ekonomi_" + period, "insats;kategori;budget;prognos;utfall", rows);
    }

    /** Each row is {@code insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade}. */
    SmallInbox deltagare(String forbund, String period, String... rows) throws IOException {
        return deliver(
                forbund, "deltagare_" + period, "insats;kommun;kön;ålder;hemförbund;deltagare;nya;avslutade", rows);
    }

    /** Each row is {@code insats;kön;orsak;antal}. */
    SmallInbox avslut(String forbund, String period, String... rows) throws IOException {
        return deliver(forbund, "avslut_" + period, "insats;kön;orsak;antal", rows);
    }

    /** Each row is {@code insats;inriktning;deltagarredovisning;tidigare namn}. */
    SmallInbox insatser(String forbund, String year, String... rows) throws IOException {
        return deliver(forbund, "insatser_" + year, "insats;inriktning;deltagarredovisning;tidigare namn", rows);
    }

    SmallInbox deliver(String forbund, String name, String header, String... rows) throws IOException {
        String text = header + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return write("inbox/" + forbund + "/" + name + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    SmallInbox write(String place, byte[] content) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    List<ComparisonRow> rows() {
        return ComparisonReading.of(folder.resolve("inbox"), folder.resolve("jobs"));
    }

    ComparisonRow row(String measure, String area, String period, String window) {
        return rows().stream()
                .filter(row -> List.of(measure, area, period, window)
                        .equals(List.of(row.measure(), row.area(), row.period(), row.timeWindow())))
                .findFirst()
                .orElseThrow();
    }

    /** Value, numerator, denominator, members counted and status of a row, parted by blanks, with {@code -} for null. */
    String figure(String measure, String area, String period, String window) {
        ComparisonRow row = row(measure, area, period, window);
        return plain(row.value(), row.numerator(), row.denominator()) + " " + row.membersCounted() + " " + row.status();
    }

    /** Numbers without needless decimals, parted by blanks, with {@code -} for null. */
    static String plain(@Nullable BigDecimal... numbers) {
        return Stream.of(numbers)
                .map(number -> Optional.ofNullable(number)
                        .map(present -> present.stripTrailingZeros().toPlainString())
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
