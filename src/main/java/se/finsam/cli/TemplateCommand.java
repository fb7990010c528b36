package se.finsam.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.CsvText;
import se.finsam.member.KnownNames;
import se.finsam.report.TemplateWorkbook;

/** Prints an empty delivery with the right header. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description =
                "Prints an empty delivery of a dataset: the header, as CSV with semicolons; or writes it as a workbook.")
final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATASET", description = "For example: deltagare")
    private String name = "";

    @Option(
            names = "--xlsx",
            paramLabel = "FILE",
            description = "Write a workbook instead, with lists to choose from and an instruction in Swedish.")
    private @Nullable Path workbook;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Dataset dataset = Datasets.DELIVERED
                .find(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "unknown dataset '%s'; known datasets, nearest first: %s"
                                .formatted(
                                        name,
                                        String.join(", ", KnownNames.nearestFirst(name, Datasets.DELIVERED.names())))));
        if (workbook != null) {
            write(workbook, TemplateWorkbook.of(dataset));
            return ExitCode.DONE.number();
        }
        List<String> header = dataset.columns().stream().map(Column::header).toList();
        spec.commandLine().getOut().print(CsvText.forSpreadsheet(List.of(header)));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.number();
    }

    /** Somebody's work may stand in a file that is there already. */
    private void write(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException isThere) {
            throw wrongUsage("%s is there already; name another file, or remove it first".formatted(file), isThere);
        } catch (NoSuchFileException noFolder) {
            throw wrongUsage("%s: there is no such folder; make it first".formatted(file), noFolder);
        }
    }

    private CommandLine.ParameterException wrongUsage(String message, IOException cause) {
        return new CommandLine.ParameterException(spec.commandLine(), message, cause);
    }
}
