package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.finsam.member.Members;

/** Where the operator's own files are. */
final class JobsOption {

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "${sys:finsam.jobs:-${sys:finsam.root:-.}/jobs}",
            description = "Folder with members/ and reference/; default: ${DEFAULT-VALUE}.")
    Path folder = Path.of("jobs");

    Members members() throws IOException {
        return Members.read(folder.resolve("members"));
    }
}
