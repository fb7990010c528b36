package se.finsam.cli;

import java.util.List;
import picocli.CommandLine.Command;
import se.finsam.job.JobRunner;

/** Publishes what has changed, and takes in nothing. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Publishes what has changed, and takes in nothing.")
final class PublishCommand extends JobCommand {

    PublishCommand() {
        super(List.of(JobRunner.PUBLISH));
    }
}
