package se.finsam.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.finsam.job.Progress;

/** What the commands that run jobs have in common: options, a lock, an outcome, a line in the journal. */
abstract class JobCommand implements Callable<Integer> {

    private final List<String> jobs;

    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    JobCommand(List<String> jobs) {
        this.jobs = jobs;
    }

    @Override
    public Integer call() throws Exception {
        String command = spec.name();
        Progress progress = TerminalProgress.on(spec.commandLine().getErr());
        try {
            RunOutcome outcome = new Run(options.settings(), command, jobs, progress).execute();
            spec.commandLine().getOut().println(options.json ? outcome.json() : outcome.text());
            return outcome.exitCode().number();
        } catch (Exception failure) {
            if (options.json) {
                spec.commandLine().getOut().println(RunOutcome.json(command, failure));
            }
            throw failure;
        }
    }
}
