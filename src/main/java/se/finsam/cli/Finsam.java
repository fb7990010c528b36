package se.finsam.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: what a förbund's participants cost, how spending splits, and how the förbund compare. */
@Command(
        name = "finsam",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Takes in deliveries from samordningsförbund, keeps them, and publishes what they add up to.",
        subcommands = {
            NightlyCommand.class,
            IngestCommand.class,
            PublishCommand.class,
            RebuildCommand.class,
            QueryCommand.class,
            TemplateCommand.class
        })
public final class Finsam {

    private Finsam() {}

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs a command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return execute(out, err, arguments);
        } catch (Error brokenMachine) {
            err.println(Failure.message(
                    String.join(" ", List.of(arguments).subList(0, Math.min(1, arguments.length))), brokenMachine));
            return ExitCode.of(brokenMachine).number();
        }
    }

    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Finsam())
                .setOut(out)
                .setErr(err)
                .setExitCodeExceptionMapper(failure -> ExitCode.of(failure).number())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(Failure.message(command.getCommandName(), failure));
                    return ExitCode.of(failure).number();
                })
                .setParameterExceptionHandler((failure, given) -> {
                    CommandLine command = failure.getCommandLine();
                    command.getErr().println("finsam: " + failure.getMessage());
                    CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
                    command.getErr().println("Try 'finsam %s --help'.".formatted(command.getCommandName()));
                    return ExitCode.USAGE.number();
                })
                .execute(arguments);
    }
}
