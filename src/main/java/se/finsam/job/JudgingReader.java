package se.finsam.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.FileMovedException;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Inbox;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;
import se.finsam.intake.Intake;

/**
 * Judges what stands in the inbox, hands its content to the archive, and hands out the judgements in the order of the inbox:
 * as many at once as are to be loaded together. There is none of a file that is settled already or waits for the next night.
 */
final class JudgingReader implements ItemStreamReader<List<Judgement>> {

    private static final int DELIVERIES_TOGETHER = 1_000;

    /** Bytes, of the files that the judgements come from: what they hold stays in memory until it is loaded. */
    private static final long BYTES_TOGETHER = 16 << 20;

    private final Inbox inbox;
    private final Intake intake;
    private final DeliveryJudge judge;
    private final Progress progress;
    private @Nullable JudgesAhead judges;
    private int handedOut;
    private int all;

    JudgingReader(Inbox inbox, Intake intake, DeliveryJudge judge, Progress progress) {
        this.inbox = inbox;
        this.intake = intake;
        this.judge = judge;
        this.progress = progress;
    }

    /** Has the first files judged before anybody reads. */
    void begin() throws IOException {
        judges().lookAhead();
    }

    @Override
    public @Nullable List<Judgement> read() throws Exception {
        JudgesAhead next = judges();
        List<Judgement> together = new ArrayList<>();
        long bytes = 0;
        while (next.hasNext() && together.size() < DELIVERIES_TOGETHER && bytes < BYTES_TOGETHER) {
            progress.at("judging file %d of %d".formatted(++handedOut, all));
            Optional<Judgement> judgement = next.next();
            bytes += judgement.map(Judgement::size).orElse(0L);
            judgement.ifPresent(together::add);
        }
        return together.isEmpty() ? null : together;
    }

    private JudgesAhead judges() throws IOException {
        if (judges == null) {
            List<FoundFile> found = inbox.files();
            inbox.awaitQuiet(found);
            all = found.size();
            judges = new JudgesAhead(found.iterator(), file -> () -> judged(file));
        }
        return judges;
    }

    private Optional<Judgement> judged(FoundFile found) throws IOException {
        if (!inbox.isQuiet(found)) {
            return left(found);
        }
        try {
            ReadFile file = ReadFile.read(found);
            return intake.isSettled(file) ? Optional.empty() : Optional.of(intake.keep(judge.judge(file)));
        } catch (FileMovedException takenAwayOrChanged) {
            return left(found);
        }
    }

    private Optional<Judgement> left(FoundFile found) {
        intake.leave(found);
        RunLog.left(found.shownPlace());
        return Optional.empty();
    }

    @Override
    public void close() {
        if (judges != null) {
            judges.close();
        }
    }
}
