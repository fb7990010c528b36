package se.finsam.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.finsam.job.JobRunner;
import se.finsam.member.Quarter;
import se.finsam.member.ReportName;

/** Fixes the report of a quarter, and publishes that. */
@Command(
        name = FixCommand.NAME,
        aliases = "faststall",
        mixinStandardHelpOptions = true,
        description = "Fixes the report of a quarter (fastställer): what changes later becomes an edition beside it.")
final class FixCommand extends JobCommand {

    static final String NAME = "fastställ";

    @Parameters(
            paramLabel = "QUARTER",
            converter = QuarterConverter.class,
            description = "The quarter whose report is fixed, such as 2023K4.")
    private Quarter period = new Quarter(2000, 1);

    @Option(
            names = "--county",
            paramLabel = "ID",
            description = "Its county, such as jonkopings-lan, where there are reports of several.")
    @Nullable
    String county;

    FixCommand() {
        super(List.of(JobRunner.PUBLISH));
    }

    @Override
    Run.Opening opening() {
        return night -> night.publisher().fixReport(new ReportName(county, period));
    }
}
