package se.finsam.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are put in their places together. */
class DurableBatchTests {

    @TempDir
    Path folder;

    private final DurableBatch batch = new DurableBatch();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void showsWhatWasThereBeforeUntilItIsCommitted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        batch.add(file, bytes("after"));
        assertThat(file).hasContent("before");
        batch.commit();
        assertThat(file).hasContent("after");
    }

    /** Few are forced one by one, many by the file system as a whole. */
    @ParameterizedTest
    @ValueSource(ints = {2, 120})
    void putsAllInTheirPlacesAndLeavesNothingBeside(int count) throws IOException {
        for (int number = 0; number < count; number++) {
            batch.add(folder.resolve("%d/%d.txt".formatted(number % 3, number)), bytes("file " + number));
        }
        batch.commit();
        for (int number = 0; number < count; number++) {
            assertThat(folder.resolve("%d/%d.txt".formatted(number % 3, number)))
                    .hasContent("file " + number);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(count);
        }
    }

    @Test
    void writesAFileOnceThatIsAddedTwice() throws IOException {
        batch.add(folder.resolve("a.txt"), bytes("one"));
        batch.add(folder.resolve("a.txt"), bytes("another"));
        batch.commit();
        assertThat(folder.resolve("a.txt")).hasContent("one");
    }

    @Test
    void takesInWhatComesAfterACommit() throws IOException {
        batch.add(folder.resolve("a.txt"), bytes("one"));
        batch.commit();
        batch.add(folder.resolve("a.txt"), bytes("two"));
        batch.commit();
        assertThat(folder.resolve("a.txt")).hasContent("two");
    }
}
