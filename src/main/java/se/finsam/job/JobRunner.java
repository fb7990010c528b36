package se.finsam.job;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import se.finsam.archive.RunStartLine;

/** Runs the jobs of a run. */
public final class JobRunner {

    /** Takes in deliveries. */
    public static final String INGEST = IngestJob.NAME;

    /** Publishes what has changed. */
    public static final String PUBLISH = PublishJob.NAME;

    private JobRunner() {}

    /**
     * Runs jobs one after the other. While the batch framework is made ready, the first deliveries are judged.
     *
     * @param start number and time of the run, which together identify its job instances: the number alone could come again
     *     where an older copy of the journal has been put back
     * @throws Exception what a step failed with
     */
    public static void run(Night night, List<String> jobs, RunStartLine start) throws Exception {
        if (jobs.contains(INGEST)) {
            night.judging().begin();
        }
        try (BatchMetadata metadata = BatchMetadata.open(night.settings().home())) {
            JobParameters parameters = new JobParametersBuilder()
                    .addLong("run", start.run())
                    .addString("started", start.startedAt().toString())
                    .toJobParameters();
            for (String name : jobs) {
                Job job = name.equals(INGEST) ? IngestJob.of(metadata, night) : PublishJob.of(metadata, night);
                run(metadata, job, parameters);
            }
        }
    }

    private static void run(BatchMetadata metadata, Job job, JobParameters parameters) throws Exception {
        JobExecution execution = metadata.operator().start(job, parameters);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
    }

    private static Exception failure(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .filter(Exception.class::isInstance)
                .map(failure -> ownReason((Exception) failure))
                .findFirst()
                .orElseGet(() -> new JobExecutionException(
                        "job %s ended %s".formatted(execution.getJobInstance().getJobName(), execution.getStatus())));
    }

    /** The framework wraps what a step failed with in words of its own, which help nobody. */
    private static Exception ownReason(Exception failure) {
        boolean isWrapper = failure.getClass().getName().startsWith("org.springframework.");
        return isWrapper && failure.getCause() instanceof Exception cause ? ownReason(cause) : failure;
    }
}
