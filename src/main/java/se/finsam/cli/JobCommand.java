package se.finsam.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
            return new Run(options.settings(), command, jobs, opening(), this::tell, progress)
                    .execute()
                    .exitCode()
                    .number();
        } catch (Exception failure) {
            if (options.json) {
                spec.commandLine().getOut().println(RunOutcome.json(command, failure));
            }
            throw failure;
        }
    }

    /** What the command does before its jobs. */
    Run.Opening opening() {
        return Run.Opening.NONE;
    }

    private void tell(RunOutcome outcome) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(options.json ? outcome.json() : outcome.text());
        if (out.checkError()) {
            throw new IOException("the outcome could not be printed: standard output is closed, or its disk is full");
        }
    }
}
