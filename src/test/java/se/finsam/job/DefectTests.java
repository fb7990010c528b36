package se.finsam.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.FindingCode;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;
import se.finsam.delivery.Severity;
import se.finsam.home.Home;
import se.finsam.warehouse.AnalysisDatabase;

/**
 * Every finding has a folder under {@code sample-data/defects/} with files that cause it and the text that people get: the
 * receipts that name it, else what the operator is told.
 */
class DefectTests {

    private static final Path DEFECTS = Path.of("sample-data/defects");

    @TempDir
    Path folder;

    @Test
    void thereIsAFolderForEachCodeAndNoOther() throws IOException {
        try (Stream<Path> folders = Files.list(DEFECTS)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingCode.values())
                            .map(FindingCode::name)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsExpected(FindingCode code) throws Exception {
        makeInbox(code);
        try (Night night = Night.open(
                new NightSettings(
                        folder.resolve("inbox"),
                        new Home(folder.resolve("home")),
                        Path.of("jobs"),
                        null,
                        Datasets.DELIVERED,
                        "test"),
                Progress.SILENT)) {
            receive(night);
            assertThat(told(night, code)).isEqualTo(Files.readString(DEFECTS.resolve(code + "/expected.txt")));
        }
    }

    private void makeInbox(FindingCode code) throws IOException, InterruptedException {
        Path defect = DEFECTS.resolve(code.name());
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        if (Files.exists(defect.resolve("inbox"))) {
            copy(defect.resolve("inbox"), inbox);
        }
        if (Files.exists(defect.resolve("make.sh"))) {
            Process make = new ProcessBuilder(
                            "sh", defect.resolve("make.sh").toAbsolutePath().toString())
                    .directory(inbox.toFile())
                    .inheritIO()
                    .start();
            assertThat(make.waitFor()).isZero();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.skip(1).toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void receive(Night night) throws Exception {
        DeliveryJudge judge = new DeliveryJudge(Datasets.DELIVERED, night.members());
        for (FoundFile found : night.inbox().files()) {
            Judgement judgement = judge.judge(ReadFile.read(unreadableForRootToo(found)));
            night.intake().receive(List.of(night.intake().keep(judgement)));
        }
    }

    /** Root may read every file but one of the kernel's, so that one stands for a file without rights. */
    private static FoundFile unreadableForRootToo(FoundFile found) throws IOException {
        Path kernelFile = Path.of("/proc/self/mem");
        for (Path path : found.paths()) {
            if (Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).isEmpty() && Files.exists(kernelFile)) {
                return new FoundFile(found.place(), List.of(kernelFile), found.key(), found.findings());
            }
        }
        return found;
    }

    /** The receipts that name the finding; where there is none, what the operator or the report is told. */
    private String told(Night night, FindingCode code) throws IOException {
        boolean isWarning = code.severity() == Severity.WARNING;
        night.receipts().writeMissing(night.journal(), isWarning ? night::warnings : missing -> Map.of());
        String receipts = receipts().stream()
                .filter(receipt -> receipt.contains(code.title()))
                .collect(Collectors.joining("\n"));
        if (!receipts.isEmpty()) {
            return receipts.replaceAll("\\d{4}-\\d\\d-\\d\\d kl. \\d\\d.\\d\\d", "(dag och tid)")
                    .replaceAll("mottagen \\d{4}-\\d\\d-\\d\\d", "mottagen (dag)");
        }
        return isWarning ? warnings(night, code) : toldToTheOperator(night, code);
    }

    private List<String> receipts() throws IOException {
        Path receipts = folder.resolve("home/receipts");
        if (Files.notExists(receipts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(receipts)) {
            List<String> letters = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                letters.add(Files.readString(file));
            }
            return letters;
        }
    }

    private static String toldToTheOperator(Night night, FindingCode code) {
        return night.journal().lines(DeliveryLine.class).stream()
                .flatMap(line -> line.findings().stream().map(finding -> "%s: %s\n  %s\n  Gör så här: %s\n"
                        .formatted(line.fileName(), finding.code().title(), finding.message(), finding.nextStep())))
                .collect(Collectors.joining());
    }

    /** What belongs to no delivery stands in the database and the report. */
    private String warnings(Night night, FindingCode code) {
        Path copy = folder.resolve("finsam.duckdb");
        night.warehouse().declare(night.declarations());
        night.warehouse().copyTo(copy);
        night.warehouse().analysisViews().buildIn(copy);
        try (AnalysisDatabase database = AnalysisDatabase.open(copy)) {
            return database
                    .query("select forbund, dataset, message, next_step from core.finding where code = '" + code
                            + "' order by all")
                    .rows()
                    .stream()
                    .map(row -> "%s, %s: %s\n  Gör så här: %s\n"
                            .formatted(
                                    row.text("forbund"),
                                    row.text("dataset"),
                                    row.text("message"),
                                    row.text("next_step")))
                    .collect(Collectors.joining());
        }
    }
}
