package se.finsam.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.finsam.home.DurableFiles;
import se.finsam.report.PrintedFigure;
import se.finsam.report.ReportFile;

/** The files of one period's report in an edition, which is forced to the disk as a whole before anybody reads it. */
record PeriodReport(Edition edition, String period) {

    /** The folder of an edition of the report: beside, or in the main place, where there is no other. */
    private Path folder(int number) {
        Path beside = edition.reportFolder(period, number);
        return Files.exists(beside) ? beside : edition.reportFolder(period);
    }

    /** The public files of an edition of the report, as far as it is kept. */
    List<ReportFile> files(int number) throws IOException {
        Path folder = folder(number);
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<ReportFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new ReportFile(folder.relativize(path).toString(), Files.readAllBytes(path)));
        }
        return files;
    }

    void writeFigures(List<PrintedFigure> figures) throws IOException {
        String lines = figures.stream().map(PrintedFigure::line).collect(Collectors.joining("\n"));
        DurableFiles.write(edition.printedFigures(period), lines.getBytes(StandardCharsets.UTF_8));
    }

    void writeInternal(byte[] page) throws IOException {
        DurableFiles.write(edition.internalReport(period), page);
    }

    Optional<byte[]> internal() throws IOException {
        Path file = edition.internalReport(period);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** The figures of the latest public page; empty where a version wrote it that did not write them down. */
    Optional<List<PrintedFigure>> figures() throws IOException {
        Path file = edition.printedFigures(period);
        return Files.exists(file)
                ? Optional.of(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(PrintedFigure::parse)
                        .toList())
                : Optional.empty();
    }

    /** Takes over what is not public of another edition as it is. */
    void takeOverInternal(PeriodReport other) throws IOException {
        copy(other.edition.internalReport(period), edition.internalReport(period));
        takeOverFigures(other);
    }

    void takeOverFigures(PeriodReport other) throws IOException {
        copy(other.edition.printedFigures(period), edition.printedFigures(period));
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            DurableFiles.write(to, Files.readAllBytes(from));
        }
    }
}
