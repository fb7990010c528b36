package se.finsam.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.finsam.dataset.Datasets;
import se.finsam.job.NightSettings;
import se.finsam.member.Quarter;

/** What the commands that run jobs may be given. */
final class RunOptions {

    @Mixin
    HomeOption home = new HomeOption();

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            defaultValue = "${sys:finsam.inbox:-${sys:finsam.root:-.}/sample-data/deliveries}",
            description = "Folder that the förbund deliver into; default: ${DEFAULT-VALUE}.")
    Path inbox = Path.of("sample-data", "deliveries");

    @Mixin
    JobsOption jobs = new JobsOption();

    @Option(
            names = "--period",
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description = "The only quarter whose report may change, such as 2023K4.")
    @Nullable
    Quarter period;

    @Option(names = "--json", description = "Print the outcome as one JSON object.")
    boolean json;

    NightSettings settings() {
        return new NightSettings(inbox, home.home(), jobs.folder, period, Datasets.DELIVERED, Version.text());
    }
}
