package se.finsam.job;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import se.finsam.delivery.DeliveryJudge;
import se.finsam.delivery.FileMovedException;
import se.finsam.delivery.FoundFile;
import se.finsam.delivery.Judgement;
import se.finsam.delivery.ReadFile;

/**
 * Takes in what the inbox holds: the item is a delivery, the chunk is the unit of commit. Bad rows are data, so nothing is
 * skipped or retried here; whether a delivery has been taken in is told by the journal and the warehouse, never by the
 * framework, and each step may run again.
 */
@Configuration(proxyBeanMethods = false)
class IngestJobConfiguration {

    static final String NAME = "ingest";

    private static final int DELIVERIES_A_CHUNK = 200;

    private final JobRepository repository;
    private final PlatformTransactionManager batchMetadata;
    private final Night night;

    IngestJobConfiguration(JobRepository repository, PlatformTransactionManager batchMetadata, Night night) {
        this.repository = repository;
        this.batchMetadata = batchMetadata;
        this.night = night;
    }

    private Step replayJournal() {
        return new StepBuilder("replayJournal", repository)
                .tasklet(
                        (contribution, context) -> {
                            night.replay().replay();
                            return RepeatStatus.FINISHED;
                        },
                        batchMetadata)
                .allowStartIfComplete(true)
                .build();
    }

    private Step receiveDeliveries() {
        DeliveryJudge judge = new DeliveryJudge(night.settings().datasets(), night.members());
        return new StepBuilder("receiveDeliveries", repository)
                .<FoundFile, Judgement>chunk(DELIVERIES_A_CHUNK)
                .transactionManager(batchMetadata)
                .reader(new InboxReader(night.inbox(), night.progress()))
                .processor(found -> judged(judge, found))
                .writer(chunk -> night.intake().receive(chunk.getItems()).forEach(RunLog::received))
                .allowStartIfComplete(true)
                .build();
    }

    /** Null, which the framework passes over, for what is settled already, and for what waits for the next night. */
    private @Nullable Judgement judged(DeliveryJudge judge, FoundFile found) throws IOException {
        if (!night.inbox().isQuiet(found)) {
            return left(found);
        }
        try {
            ReadFile file = ReadFile.read(found);
            return night.intake().isSettled(file) ? null : night.intake().keep(judge.judge(file));
        } catch (FileMovedException takenAwayOrChanged) {
            return left(found);
        }
    }

    private @Nullable Judgement left(FoundFile found) {
        night.intake().leave(found);
        RunLog.left(found.shownPlace());
        return null;
    }

    private Step writeReceipts() {
        return new StepBuilder("writeReceipts", repository)
                .tasklet(
                        (contribution, context) -> {
                            night.receipts().writeMissing(night.journal(), night::warnings);
                            return RepeatStatus.FINISHED;
                        },
                        batchMetadata)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean(NAME)
    Job ingest() {
        return new JobBuilder(NAME, repository)
                .start(replayJournal())
                .next(receiveDeliveries())
                .next(writeReceipts())
                .build();
    }
}
