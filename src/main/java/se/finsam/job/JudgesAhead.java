package se.finsam.job;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Judgement;

/**
 * Judges files by several threads, and hands out what comes of each in the order of the files. Files are judged ahead of the
 * one that is handed out as far as memory has room for; a large one is judged at its turn, alone.
 */
final class JudgesAhead implements AutoCloseable {

    private static final int FILES_AHEAD = 1_000;

    /** Bytes; a file takes some twenty times its size while it is judged. */
    private static final long BYTES_AHEAD = 16 << 20;

    private static final long LARGE = 1 << 20;

    private final ExecutorService judges =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Queue<Judging> ahead = new ArrayDeque<>();
    private final Iterator<FoundFile> files;
    private final Function<FoundFile, Callable<Optional<Judgement>>> judge;
    private long bytesAhead;

    private record Judging(FoundFile file, FutureTask<Optional<Judgement>> task) {}

    JudgesAhead(Iterator<FoundFile> files, Function<FoundFile, Callable<Optional<Judgement>>> judge) {
        this.files = files;
        this.judge = judge;
    }

    boolean hasNext() {
        lookAhead();
        return !ahead.isEmpty();
    }

    /** What comes of the next file; empty where there is nothing to take in. */
    Optional<Judgement> next() throws Exception {
        Judging next = ahead.remove();
        bytesAhead -= next.file().size();
        return done(next.task());
    }

    /** Has as many judged as there is room for, by other threads. */
    void lookAhead() {
        while (files.hasNext() && (ahead.isEmpty() || ahead.size() < FILES_AHEAD && bytesAhead < BYTES_AHEAD)) {
            FoundFile file = files.next();
            Judging judging = new Judging(file, new FutureTask<>(judge.apply(file)));
            ahead.add(judging);
            bytesAhead += file.size();
            if (file.size() < LARGE) {
                judges.execute(judging.task());
            }
        }
    }

    /** Does what nobody has begun yet, and waits for what somebody has. */
    private static Optional<Judgement> done(FutureTask<Optional<Judgement>> task) throws Exception {
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception reason) {
                throw reason;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        judges.shutdownNow();
    }
}
