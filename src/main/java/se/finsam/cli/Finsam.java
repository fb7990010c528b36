package se.finsam.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: what a förbund's participants cost, how spending splits, and how the förbund compare. */
@Command(
        name = "finsam",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Takes in deliveries from samordningsförbund, keeps them, and publishes what they add up to.")
public final class Finsam {

    private static final List<String> COMMANDS =
            List.of("nightly", "ingest", "publish", FixCommand.NAME, "rebuild", "check", "status", "query", "template");

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
            err.println(Failure.message(arguments.length == 0 ? "" : arguments[0], brokenMachine));
            return ExitCode.of(brokenMachine).number();
        }
    }

    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return program(arguments)
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

    /** Only the command that is asked for is made ready: to do that with all of them takes as long as {@code status} does. */
    private static CommandLine program(String... arguments) {
        CommandLine program = new CommandLine(new Finsam());
        COMMANDS.stream()
                .filter(name -> arguments.length == 0 || !COMMANDS.contains(arguments[0]) || name.equals(arguments[0]))
                .forEach(name -> program.addSubcommand(command(name)));
        return program;
    }

    private static Object command(String name) {
        return switch (name) {
            case "nightly" -> new NightlyCommand();
            case "ingest" -> new IngestCommand();
            case "publish" -> new PublishCommand();
            case FixCommand.NAME -> new FixCommand();
            case "rebuild" -> new RebuildCommand();
            case "check" -> new CheckCommand();
            case "status" -> new StatusCommand(Clock.systemUTC());
            case "query" -> new QueryCommand();
            case "template" -> new TemplateCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
