package se.finsam.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts all that a file system holds back on the disk, by the {@code sync} of the operating system: for ten thousand small files
 * that takes a fraction of a second, where forcing them one by one takes seconds.
 */
final class WholeSync {

    private WholeSync() {}

    /** Returns whether it is done for the file systems that these lie on; false where this machine cannot. */
    static boolean of(Collection<Path> paths) throws IOException {
        try {
            List<String> command = new ArrayList<>(List.of("sync", "--file-system"));
            oneOfEachFileSystem(paths).forEach(path -> command.add(path.toString()));
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | UnsupportedOperationException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while files were put on the disk", stopped);
        }
    }

    /** By the device, which is known in a chroot too, where the mount point is not. */
    private static Collection<Path> oneOfEachFileSystem(Collection<Path> paths) throws IOException {
        Map<Object, Path> byDevice = new LinkedHashMap<>();
        for (Path folder : paths.stream().map(DurableFiles::folderOf).collect(Collectors.toSet())) {
            byDevice.putIfAbsent(Files.getAttribute(folder, "unix:dev"), folder);
        }
        return byDevice.values();
    }
}
