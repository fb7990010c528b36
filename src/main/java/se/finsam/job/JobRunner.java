package se.finsam.job;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.finsam.archive.RunStartLine;
import se.finsam.home.Home;

/** Starts Spring, and the jobs of a run in it. */
public final class JobRunner {

    /** Takes in deliveries. */
    public static final String INGEST = IngestJobConfiguration.NAME;

    /** Publishes what has changed. */
    public static final String PUBLISH = PublishJobConfiguration.NAME;

    private JobRunner() {}

    /**
     * Runs jobs one after the other. While Spring starts, the first deliveries are judged.
     *
     * @param start number and time of the run, which together identify its job instances: the number alone could come again
     *     where an older copy of the journal has been put back
     * @throws Exception what a step failed with
     */
    public static void run(Night night, List<String> jobs, RunStartLine start) throws Exception {
        if (jobs.contains(INGEST)) {
            night.judging().begin();
        }
        try (ConfigurableApplicationContext context = startMended(night)) {
            JobParameters parameters = new JobParametersBuilder()
                    .addLong("run", start.run())
                    .addString("started", start.startedAt().toString())
                    .toJobParameters();
            for (String job : jobs) {
                run(context, job, parameters);
            }
        }
    }

    private static void run(ConfigurableApplicationContext context, String name, JobParameters parameters)
            throws Exception {
        JobExecution execution = context.getBean(JobOperator.class).start(context.getBean(name, Job.class), parameters);
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

    /** Nothing rests on the batch metadata: where it is damaged it is put aside, and begun anew. */
    private static ConfigurableApplicationContext startMended(Night night) throws IOException {
        try {
            return startRecovered(night);
        } catch (RuntimeException failure) {
            if (!BatchMetadata.isDamaged(failure)) {
                throw failure;
            }
            BatchMetadata.putAside(night.settings().home());
            return startRecovered(night);
        }
    }

    private static ConfigurableApplicationContext startRecovered(Night night) {
        ConfigurableApplicationContext context = start(night);
        try {
            recoverKilled(context);
            return context;
        } catch (RuntimeException failure) {
            context.close();
            throw failure;
        }
    }

    /** The lock on the home is held, so whatever still counts as running was killed. */
    private static void recoverKilled(ConfigurableApplicationContext context) {
        JobRepository repository = context.getBean(JobRepository.class);
        for (String job : repository.getJobNames()) {
            for (JobExecution killed : repository.findRunningJobExecutions(job)) {
                context.getBean(JobOperator.class).recover(killed);
            }
        }
    }

    private static ConfigurableApplicationContext start(Night night) {
        return new SpringApplicationBuilder(BatchApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("night", night))
                .run(settings(night));
    }

    /** Given as arguments, which nothing in the folder or the environment that the program is started in outranks. */
    private static String[] settings(Night night) {
        Home home = night.settings().home();
        return new String[] {
            "--spring.config.location=optional:classpath:/none/",
            "--spring.datasource.url=" + BatchMetadata.url(home),
            "--spring.batch.job.enabled=false",
            "--spring.batch.jdbc.initialize-schema=always",
        };
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({IngestJobConfiguration.class, PublishJobConfiguration.class})
    static class BatchApplication {}
}
