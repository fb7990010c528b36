package se.finsam.cli;

import java.util.List;
import picocli.CommandLine.Command;
import se.finsam.job.JobRunner;

/** Takes in deliveries, and publishes what has changed. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Takes in deliveries, and publishes what has changed.")
final class NightlyCommand extends JobCommand {

    /** All that a night does. */
    static final List<String> JOBS = List.of(JobRunner.INGEST, JobRunner.PUBLISH);

    NightlyCommand() {
        super(JOBS);
    }
}
