package se.finsam.job;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import se.finsam.publish.Publisher;

/**
 * Publishes what has changed: views, checks, an edition beside the one in force, and last the link. What fails before the
 * last step leaves the edition in force as it was.
 */
final class PublishJob {

    static final String NAME = "publish";

    private static final String UNCHANGED = "UNCHANGED";

    private final BatchMetadata metadata;
    private final Publisher publisher;
    private final Progress progress;

    private PublishJob(BatchMetadata metadata, Night night) {
        this.metadata = metadata;
        this.publisher = night.publisher();
        this.progress = night.progress();
    }

    static Job of(BatchMetadata metadata, Night night) {
        return new PublishJob(metadata, night).job();
    }

    private Step step(String name, BatchMetadata.Deed deed) {
        return metadata.step(name, contribution -> {
            progress.at("publishing: " + name);
            deed.run(contribution);
        });
    }

    private void writeEdition(StepContribution contribution) throws Exception {
        if (!publisher.writeEdition()) {
            contribution.setExitStatus(new ExitStatus(UNCHANGED));
        }
    }

    private Job job() {
        Step runChecks = step("runChecks", contribution -> publisher.runChecks());
        Step writeEdition = step("writeEdition", this::writeEdition);
        Step moveCurrentLink = step("moveCurrentLink", contribution -> publisher.moveCurrentLink());
        return new JobBuilder(NAME, metadata.repository())
                .start(runChecks)
                .next(writeEdition)
                .on(UNCHANGED)
                .end()
                .from(writeEdition)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(moveCurrentLink)
                .end()
                .build();
    }
}
