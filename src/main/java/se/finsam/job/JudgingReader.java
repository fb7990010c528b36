package se.finsam.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.FileMovedException;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;

/**
 * Judges what stands in the inbox and keeps its content in the archive, and hands out the judgements in the order of the
 * inbox; nothing for a file that is settled already or waits for the next night.
 *
 * <p>What comes next is judged by other threads while a chunk is being loaded. A large file is judged at its turn alone,
 * since it may fill the memory.
 */
final class JudgingReader implements ItemStreamReader<Judgement> {

    /** How many files are judged ahead of the one that is handed out. */
    private static final int AHEAD = 200;

    /** Bytes; some ten thousand rows. */
    private static final long LARGE = 1 << 20;

    private final Night night;
    private final DeliveryJudge judge;
    private final Queue<FutureTask<Optional<Judgement>>> ahead = new ArrayDeque<>();
    private @Nullable ExecutorService judges;
    private @Nullable Iterator<FoundFile> files;
    private int handedOut;
    private int all;

    JudgingReader(Night night) {
        this.night = night;
        this.judge = new DeliveryJudge(night.settings().datasets(), night.members());
    }

    @Override
    public void open(ExecutionContext context) {
        judges = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public @Nullable Judgement read() throws Exception {
        lookAhead();
        while (!ahead.isEmpty()) {
            night.progress().at("judging file %d of %d".formatted(++handedOut, all));
            Optional<Judgement> judgement = done(ahead.remove());
            lookAhead();
            if (judgement.isPresent()) {
                return judgement.get();
            }
        }
        return null;
    }

    private void lookAhead() throws IOException {
        Iterator<FoundFile> left = files();
        while (left.hasNext() && ahead.size() < AHEAD) {
            FoundFile found = left.next();
            FutureTask<Optional<Judgement>> task = new FutureTask<>(() -> judged(found));
            ahead.add(task);
            if (judges != null && found.size() < LARGE) {
                judges.execute(task);
            }
        }
    }

    private Iterator<FoundFile> files() throws IOException {
        if (files == null) {
            List<FoundFile> found = night.inbox().files();
            night.inbox().awaitQuiet(found);
            files = found.iterator();
            all = found.size();
        }
        return files;
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

    private Optional<Judgement> judged(FoundFile found) throws IOException {
        if (!night.inbox().isQuiet(found)) {
            return left(found);
        }
        try {
            ReadFile file = ReadFile.read(found);
            return night.intake().isSettled(file)
                    ? Optional.empty()
                    : Optional.of(night.intake().keep(judge.judge(file)));
        } catch (FileMovedException takenAwayOrChanged) {
            return left(found);
        }
    }

    private Optional<Judgement> left(FoundFile found) {
        night.intake().leave(found);
        RunLog.left(found.shownPlace());
        return Optional.empty();
    }

    @Override
    public void close() {
        if (judges != null) {
            judges.shutdownNow();
        }
    }
}
