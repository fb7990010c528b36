package se.finsam.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.delivery.CsvText;
import se.finsam.member.KnownNames;

/** Prints an empty delivery with the right header. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Prints an empty delivery of a dataset: the header, as CSV with semicolons.")
final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DATASET", description = "For example: deltagare")
    private String name = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Dataset dataset = Datasets.DELIVERED
                .find(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "unknown dataset '%s'; known datasets, nearest first: %s"
                                .formatted(
                                        name,
                                        String.join(", ", KnownNames.nearestFirst(name, Datasets.DELIVERED.names())))));
        List<String> header = dataset.columns().stream().map(Column::header).toList();
        spec.commandLine().getOut().print("\uFEFF" + CsvText.of(CsvText.SEMICOLON, List.of(header)));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.number();
    }
}
