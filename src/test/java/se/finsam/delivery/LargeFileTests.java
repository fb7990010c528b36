package se.finsam.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.finsam.dataset.Datasets;
import se.finsam.member.DeclaredMembers;

/** No file exhausts the machine, and one in which everything is wrong is judged about as fast as one without errors. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LargeFileTests {

    private static final int MEBIBYTE = 1 << 20;
    private static final String HEADER = "insats;kategori;budget;prognos;utfall\n";
    private static final int ROWS = 20_000;
    private static final int ROUNDS = 7;

    @TempDir
    Path folder;

    /** In a process of its own with little memory: more than a file may have, and half of what it may have. */
    @ParameterizedTest
    @CsvSource({"400, FILE_TOO_LARGE", "32, QUOTE_BROKEN"})
    void refusesAFileWithOneUnclosedQuoteInLittleMemory(int mebibytes, FindingCode code) throws Exception {
        Path file = Files.createDirectories(folder.resolve("inbox/hoglandet")).resolve("ekonomi_2023K4.csv");
        writeUnclosedQuote(file, (long) mebibytes * MEBIBYTE);

        Process judging = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFileTests.class.getName(),
                        folder.resolve("inbox").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(judging.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo(code + "\n");
        assertThat(judging.waitFor()).isZero();
    }

    /** Judges what an inbox holds, and prints what is wrong with it. */
    public static void main(String[] inbox) throws Exception {
        DeliveryJudge judge = new DeliveryJudge(Datasets.DELIVERED, DeclaredMembers.of("hoglandet"));
        for (FoundFile found :
                new Inbox(Path.of(inbox[0]), DeclaredMembers.of("hoglandet"), Datasets.DELIVERED).files()) {
            judge.judge(ReadFile.read(found)).findings().forEach(finding -> System.out.println(finding.code()));
        }
    }

    private static void writeUnclosedQuote(Path file, long size) throws IOException {
        String line = "Vägen in;individinriktad;;;1\n".repeat(1_000);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER + "\"");
            for (long written = HEADER.length() + 1;
                    written + 2L * line.length() < size;
                    written += line.length() + 1_000) {
                writer.write(line);
            }
        }
    }

    @Test
    void judgesAFileInWhichEveryRowIsWrongInAtMostFiveTimesTheTime() {
        byte[] good = spending(row -> "Insats " + row + ";individinriktad;1 200;1 300,50;" + row);
        List<byte[]> wrong = List.of(
                spending(row -> "Insats " + row + ";individinriktad;1 200;1 300,50;" + row + ".5"),
                spending(row -> "Insats " + row + ";individ" + row + ";1.200;1 3000,50;" + row + " tkr"),
                spending(row -> "Insats " + row + ";individinriktad;1 200;1 300,50"),
                spending(row -> "Insats;individinriktad;1 200;1 300,50;" + row),
                spending(row -> HEADER.strip()),
                spending(row -> "Summa;individinriktad;1 200;1 300,50;" + row));
        List<byte[]> files = new ArrayList<>(wrong);
        files.add(good);
        long[] fastest = new long[files.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int file = 0; file < fastest.length; file++) {
                long time = time(files.get(file), file < wrong.size());
                fastest[file] = round == 0 ? time : Math.min(fastest[file], time);
            }
        }
        long limit = 5 * fastest[fastest.length - 1];
        assertThat(fastest.clone()).as("against %d", limit).satisfies(times -> {
            for (long time : times) {
                assertThat(time).isLessThanOrEqualTo(limit);
            }
        });
    }

    private static byte[] spending(IntFunction<String> row) {
        return IntStream.range(0, ROWS)
                .mapToObj(row)
                .collect(Collectors.joining("\n", HEADER, "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long time(byte[] content, boolean isWrong) {
        DatasetReader reader =
                new DatasetReader(Datasets.DELIVERED.find("ekonomi").orElseThrow());
        long start = System.nanoTime();
        int findings = reader.read(content, "hoglandet").findings().size();
        long time = System.nanoTime() - start;
        assertThat(findings).isGreaterThanOrEqualTo(isWrong ? ROWS - 1 : 0);
        return time;
    }
}
