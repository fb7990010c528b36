package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.finsam.archive.Journal;
import se.finsam.archive.JsonText;
import se.finsam.dataset.Datasets;
import se.finsam.home.Home;
import se.finsam.home.HomeFolders;
import se.finsam.home.HomeLock;
import se.finsam.intake.WarehouseRebuild;
import se.finsam.member.ConfigurationException;

/** Makes the warehouse anew from archive and journal, by the verdicts that were given. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Makes the warehouse anew from archive/, by the verdicts in its journal; judges and publishes nothing.")
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--json", description = "Print the outcome as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Home folders = home.home();
        if (Files.notExists(folders.journal())) {
            throw new ConfigurationException(
                    "%s: no such file, so there is nothing to rebuild from; name the home with --home DIR"
                            .formatted(folders.journal()));
        }
        try (HomeLock lock = HomeLock.take(folders, spec.name())) {
            HomeFolders.prepare(folders);
            HomeFolders.clear(folders);
            tell(rebuild(folders, Journal.open(folders)));
        }
        return ExitCode.DONE.number();
    }

    private int rebuild(Home folders, Journal journal) throws IOException {
        RunEntry entry = RunEntry.begin(journal, spec.name());
        try {
            int loaded = new WarehouseRebuild(folders, journal, Datasets.DELIVERED).rebuild();
            entry.end(ExitCode.DONE);
            return loaded;
        } catch (IOException | RuntimeException | Error failure) {
            entry.fail(failure);
            throw failure;
        }
    }

    private void tell(int loaded) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("command", spec.name());
        object.put("exit_code", ExitCode.DONE.number());
        object.put("restored", loaded);
        spec.commandLine()
                .getOut()
                .println(
                        json
                                ? JsonText.of(object)
                                : "finsam rebuild: %d deliveries loaded from the archive; the edition in force is untouched"
                                        .formatted(loaded));
    }
}
