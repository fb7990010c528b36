package se.finsam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.finsam.archive.DeliveryHistory;
import se.finsam.archive.DeliveryLine;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.HeaderAliases;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.FileMovedException;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.FoundFiles;
import se.finsam.delivery.ReadFile;
import se.finsam.member.KnownNames;
import se.finsam.member.Members;
import se.finsam.receipt.CheckLetter;

/** Judges files as a night would, on the spot: nothing is written, loaded or kept. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges files as a night would, and loads nothing; says in Swedish what the receipt would say.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--member",
            paramLabel = "ID",
            description = "Who the files are from; when left out, the name of the folder that a file lies in.")
    private @Nullable String member;

    @Option(names = "--json", description = "Print what was found as one JSON object.")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "For example: hoglandet/deltagare_2023K4.csv")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Members members = jobs.members();
        HeaderAliases.check(members, Datasets.DELIVERED);
        List<DeliveryLine> judged = judge(members, found(members));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(CheckJson.of(judged));
        } else {
            out.print(judged.stream().map(CheckLetter::of).collect(Collectors.joining("\n")));
            out.flush();
        }
        boolean allAccepted = judged.stream().allMatch(DeliveryLine::accepted);
        return (allAccepted ? ExitCode.DONE : ExitCode.REJECTED).number();
    }

    private List<FoundFile> found(Members members) {
        FoundFiles names = new FoundFiles(members, Datasets.DELIVERED);
        List<FoundFile> found = new ArrayList<>();
        for (Path file : new LinkedHashSet<>(files)) {
            if (file.getFileName() == null || Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw wrongUsage("%s: no such file".formatted(shown(file.toString())));
            }
            found.add(names.of(sender(file, members), file));
        }
        return FoundFiles.withoutDoubles(found);
    }

    private String sender(Path file, Members members) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = member == null ? String.valueOf(folder == null ? "" : folder.getFileName()) : member;
        return members.find(name)
                .orElseThrow(() ->
                        wrongUsage("%s: unknown member '%s'; name it with --member ID; known members, nearest first: %s"
                                .formatted(
                                        shown(file.toString()),
                                        shown(name),
                                        String.join(", ", KnownNames.nearestFirst(name, members.ids())))))
                .id();
    }

    /** A place as people may see it: what holds a personal number is not repeated in a refusal either. */
    private static String shown(String place) {
        return new FoundFile(place, List.of(), null, List.of()).shownPlace();
    }

    private CommandLine.ParameterException wrongUsage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static List<DeliveryLine> judge(Members members, List<FoundFile> found) throws IOException {
        DeliveryJudge judge = new DeliveryJudge(Datasets.DELIVERED, members);
        DeliveryHistory nothingBefore = new DeliveryHistory(List.of(), "check");
        List<DeliveryLine> judged = new ArrayList<>();
        for (FoundFile file : found) {
            judged.add(nothingBefore.enter(judge.judge(read(file)), Instant.now()));
        }
        return judged;
    }

    private static ReadFile read(FoundFile file) throws IOException {
        try {
            return ReadFile.read(file);
        } catch (FileMovedException changed) {
            throw new IOException(file.shownPlace() + ": the file changed while it was read; check it again", changed);
        }
    }
}
