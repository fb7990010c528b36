package se.finsam.cli;

import java.util.List;
import picocli.CommandLine.Command;
import se.finsam.job.JobRunner;

/** Takes in deliveries, and publishes nothing. */
@Command(name = "ingest", mixinStandardHelpOptions = true, description = "Takes in deliveries, and publishes nothing.")
final class IngestCommand extends JobCommand {

    IngestCommand() {
        super(List.of(JobRunner.INGEST));
    }
}
