package se.finsam.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeStampTests {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.writeString(
                Files.createDirectories(folder.resolve("hoglandet")).resolve("a.csv"), "12");
    }

    @Test
    void staysTheSameWhileNothingIsTouched() throws IOException {
        assertThat(stamp()).isEqualTo(stamp());
    }

    @Test
    void differsAfterContentOfTheSameSizeWithTheOldTimePutBack() throws IOException {
        String before = stamp();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "13");
        Files.setLastModifiedTime(file, time);
        assertThat(stamp()).isNotEqualTo(before);
    }

    @Test
    void differsAfterAFileIsAddedTakenAwayOrRenamed() throws IOException {
        String before = stamp();
        Path other = Files.writeString(file.resolveSibling("b.csv"), "1");
        String added = stamp();
        Files.move(other, file.resolveSibling("c.csv"));
        String renamed = stamp();
        Files.delete(file.resolveSibling("c.csv"));
        Files.delete(file);
        assertThat(List.of(before, added, renamed, stamp())).doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatIsNotThere() throws IOException {
        Path missing = folder.resolve("missing");
        String before = TreeStamp.of(List.of(missing));
        Files.createDirectory(missing);
        assertThat(TreeStamp.of(List.of(missing))).isNotEqualTo(before);
    }

    private String stamp() throws IOException {
        return TreeStamp.of(List.of(folder));
    }
}
