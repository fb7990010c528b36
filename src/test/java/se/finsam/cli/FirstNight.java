package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.finsam.home.DurableFiles;

/** A home after its first night, had when the first test asks for it, and gone with the Java that runs the tests. */
final class FirstNight {

    static final Path HOME = had(NightHome::new);

    private FirstNight() {}

    /** An inbox, filled in a folder. */
    interface Filling {
        NightHome in(Path folder) throws IOException;
    }

    static Path had(Filling filling) {
        try {
            Path folder = Files.createTempDirectory("first-night");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            NightHome night = filling.in(folder);
            assertThat(night.nightly().exitCode()).isZero();
            return night.home();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) {
        try {
            DurableFiles.deleteTree(folder);
        } catch (IOException leftToTheSystem) {
            folder.toFile().deleteOnExit();
        }
    }
}
