package se.finsam.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Does the same with each of some things, as many at a time as the machine has processors. */
public final class SideBySide {

    private SideBySide() {}

    /** What is done with one of them, by any thread. */
    public interface Work<T> {
        void run(T one) throws IOException;
    }

    /**
     * Does it with all of them, in no order.
     *
     * @throws IOException what one of them failed with; others may be done by then
     */
    public static <T> void each(Collection<T> all, Work<? super T> work) throws IOException {
        try {
            all.parallelStream().forEach(one -> run(work, one));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static <T> void run(Work<? super T> work, T one) {
        try {
            work.run(one);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
