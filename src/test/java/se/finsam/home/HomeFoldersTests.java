package se.finsam.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFoldersTests {

    @TempDir
    Path folder;

    @Test
    void closesWhatIsNotPublicToOthersAndLeavesTheGroupItsRights() throws IOException {
        Home home = new Home(folder);
        Files.createDirectories(home.receipts());
        Files.setPosixFilePermissions(home.receipts(), PosixFilePermissions.fromString("rwxrwxr-x"));

        HomeFolders.prepare(home);

        assertThat(rights(home.receipts())).isEqualTo("rwxrwx---");
        assertThat(Stream.of(
                        home.archive(),
                        home.logs(),
                        home.temporary(),
                        home.root().resolve("warehouse")))
                .allSatisfy(closed -> assertThat(rights(closed)).endsWith("---"));
    }

    @Test
    void takesAwayWhatAKilledRunHasLeft() throws IOException {
        Home home = new Home(folder);
        HomeFolders.prepare(home);
        Path kept = Files.createDirectories(home.archive().resolve("ab")).resolve("abcd.csv");
        Files.writeString(kept, "1");
        Files.writeString(kept.resolveSibling(".abce.csv.part"), "half");
        Files.createSymbolicLink(home.root().resolve(".current.part"), Path.of("editions/1"));
        Files.createDirectories(home.temporary().resolve("duckdb"));
        Files.writeString(home.temporary().resolve("duckdb/libduckdb.so"), "library");
        Path receipts = Files.createDirectories(home.receipts().resolve("hoglandet"));
        Files.writeString(receipts.resolve(".ekonomi_2023K4.txt.part"), "half");

        HomeFolders.clear(home);

        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(path -> !Files.isDirectory(path))).containsExactly(kept);
        }
        assertThat(home.temporary()).isEmptyDirectory();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
