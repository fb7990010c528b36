package se.finsam.home;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with each of some things, as many at a time as the machine has processors. */
public final class SideBySide {

    private SideBySide() {}

    /** What is done with one of them, by any thread. */
    public interface Work<T> {
        void run(T one) throws IOException;
    }

    /**
     * Does it with all of them; they are begun in their order, so that what takes longest does well to come first.
     *
     * @throws IOException what one of them failed with; what had been begun by then is done, the others are not begun
     */
    public static <T> void each(Collection<T> all, Work<? super T> work) throws IOException {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(all);
        int count = Math.min(Runtime.getRuntime().availableProcessors(), all.size());
        if (count == 0) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            for (Future<Void> end : threads.invokeAll(Collections.nCopies(count, worker(waiting, work)))) {
                end.get();
            }
        } catch (ExecutionException failed) {
            throwAsItWas(Objects.requireNonNull(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped from outside");
        } finally {
            threads.shutdown();
        }
    }

    private static <T> Callable<Void> worker(Queue<T> waiting, Work<? super T> work) {
        return () -> {
            try {
                for (T one = waiting.poll(); one != null; one = waiting.poll()) {
                    work.run(one);
                }
            } finally {
                // nothing waits after the last one; after a failure nothing is to be begun
                waiting.clear();
            }
            return null;
        };
    }

    private static void throwAsItWas(Throwable failure) throws IOException {
        if (failure instanceof IOException inputOutput) {
            throw inputOutput;
        }
        if (failure instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        throw (Error) failure;
    }
}
