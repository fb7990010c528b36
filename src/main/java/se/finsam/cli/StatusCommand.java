package se.finsam.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.finsam.archive.JsonText;
import se.finsam.dataset.Datasets;
import se.finsam.status.Status;

/** Tells how a home stands, also while a run goes on; writes nothing. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description =
                "Tells what is in force, missing and waiting, and how the last night went; works while a run goes on.")
final class StatusCommand implements Callable<Integer> {

    private static final String NIGHTLY = "nightly";

    /** A night that rejected something has done all it had to do. */
    private static final Set<Integer> GOOD = Set.of(ExitCode.DONE.number(), ExitCode.REJECTED.number());

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(names = "--json", description = "Print it as one JSON object.")
    private boolean json;

    @Option(
            names = "--max-age",
            paramLabel = "AGE",
            converter = MaxAge.Converter.class,
            description =
                    "For monitoring: print one line, and end with 70 unless a night has ended well within AGE, such"
                            + " as 26h; m, h and d are minutes, hours and days.")
    private @Nullable MaxAge maxAge;

    @Option(
            names = "--history",
            arity = "3",
            hideParamSyntax = true,
            paramLabel = "FORBUND DATASET PERIOD",
            description = "Print what changed from each accepted revision of a delivery to the next.")
    private @Nullable List<String> history;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;

    StatusCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (history != null) {
            print(new HistoryAnswer(home.home(), jobs.members(), spec.commandLine()).of(history, json));
            return ExitCode.DONE.number();
        }
        Instant now = clock.instant();
        Status status = Status.read(home.home(), jobs.members(), Datasets.DELIVERED, now);
        Optional<Instant> goodNight = status.runs().lastEnd(NIGHTLY, GOOD);
        GoodNight last = new GoodNight(status, goodNight, maxAge);
        if (json) {
            print(JsonText.of(StatusJson.of(status, last)));
        } else {
            print(maxAge == null ? StatusText.of(status) : last.text());
        }
        return (last.isWithinAge() ? ExitCode.DONE : ExitCode.INTERNAL).number();
    }

    private void print(String text) {
        spec.commandLine().getOut().println(text);
    }
}
