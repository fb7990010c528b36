package se.finsam.job;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import se.finsam.delivery.Judgement;

/**
 * Takes in what the inbox holds: the item is as many deliveries as are loaded together, each judged by itself. Bad rows are data, so nothing is
 * skipped or retried here; whether a delivery has been taken in is told by the journal and the warehouse, never by the
 * framework, and each step may run again.
 */
final class IngestJob {

    static final String NAME = "ingest";

    private final JobRepository repository;
    private final PlatformTransactionManager batchMetadata;
    private final Night night;

    private IngestJob(BatchMetadata metadata, Night night) {
        this.repository = metadata.repository();
        this.batchMetadata = metadata.transactions();
        this.night = night;
    }

    static Job of(BatchMetadata metadata, Night night) {
        return new IngestJob(metadata, night).job();
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
        return new StepBuilder("receiveDeliveries", repository)
                .<List<Judgement>, List<Judgement>>chunk(1)
                .transactionManager(batchMetadata)
                .reader(night.judging())
                .writer(chunk -> {
                    for (List<Judgement> together : chunk) {
                        night.intake().receive(together).forEach(RunLog::received);
                    }
                })
                .allowStartIfComplete(true)
                .build();
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

    private Job job() {
        return new JobBuilder(NAME, repository)
                .start(replayJournal())
                .next(receiveDeliveries())
                .next(writeReceipts())
                .build();
    }
}
