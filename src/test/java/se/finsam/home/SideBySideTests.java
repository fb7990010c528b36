package se.finsam.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done side by side: all of it, or the first failure as it was. */
class SideBySideTests {

    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void doesItWithEachOnce() throws IOException {
        ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
        SideBySide.each(HUNDRED, done::add);
        assertThat(done).containsExactlyInAnyOrderElementsOf(HUNDRED);
    }

    @Test
    void doesNothingWithNothing() throws IOException {
        SideBySide.each(List.of(), one -> {
            throw new IOException("not to be begun");
        });
    }

    @ParameterizedTest
    @ValueSource(classes = {IOException.class, IllegalStateException.class, OutOfMemoryError.class})
    void failsWithWhatOneOfThemFailedWith(Class<? extends Throwable> kind) {
        assertThatThrownBy(() -> SideBySide.each(HUNDRED, one -> fail(kind)))
                .isExactlyInstanceOf(kind)
                .hasMessage("no place");
    }

    private static void fail(Class<? extends Throwable> kind) throws IOException {
        if (kind == IOException.class) {
            throw new IOException("no place");
        }
        if (kind == IllegalStateException.class) {
            throw new IllegalStateException("no place");
        }
        throw new OutOfMemoryError("no place");
    }

    /** Each thread may have begun one by then. */
    @Test
    void beginsNothingAfterAFailure() {
        Set<Integer> begun = ConcurrentHashMap.newKeySet();
        assertThatThrownBy(() -> SideBySide.each(HUNDRED, one -> {
                    begun.add(one);
                    throw new IOException("no place");
                }))
                .isInstanceOf(IOException.class);
        assertThat(begun).hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
    }
}
