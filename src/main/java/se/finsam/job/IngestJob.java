package se.finsam.job;

import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import se.finsam.delivery.Judgement;

/**
 * Takes in what the inbox holds: the item is as many deliveries as are loaded together, each judged by itself. Bad rows are data, so nothing is
 * skipped or retried here; whether a delivery has been taken in is told by the journal and the warehouse, never by the
 * framework, and each step may run again.
 */
final class IngestJob {

    static final String NAME = "ingest";

    private IngestJob() {}

    static Job of(BatchMetadata metadata, Night night) {
        return new JobBuilder(NAME, metadata.repository())
                .start(metadata.step("replayJournal", step -> night.replay().replay()))
                .next(receiveDeliveries(metadata, night))
                .next(metadata.step(
                        "writeReceipts", step -> night.receipts().writeMissing(night.journal(), night::warnings)))
                .build();
    }

    private static Step receiveDeliveries(BatchMetadata metadata, Night night) {
        return new StepBuilder("receiveDeliveries", metadata.repository())
                .<List<Judgement>, List<Judgement>>chunk(1)
                .transactionManager(metadata.transactions())
                .reader(night.judging())
                .writer(chunk -> {
                    for (List<Judgement> together : chunk) {
                        night.intake().receive(together).forEach(RunLog::received);
                    }
                })
                .allowStartIfComplete(true)
                .build();
    }
}
