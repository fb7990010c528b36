package se.finsam.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.finsam.home.Home;

/** Where the program keeps what it writes. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "${sys:finsam.home:-${sys:finsam.root:-.}/var}",
            description = "Folder that everything is written in; default: ${DEFAULT-VALUE}.")
    Path folder = Path.of("var");

    Home home() {
        return new Home(folder);
    }
}
