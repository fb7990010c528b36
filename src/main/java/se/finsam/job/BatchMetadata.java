package se.finsam.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;

/**
 * What the batch framework works with: its log of executions, in a file of the home that only this program opens. Put together here,
 * without a container that would first have to find out what there is: that took a tenth of a night on the sample.
 *
 * @param transactions those of the log of executions, and of nothing else
 */
record BatchMetadata(
        JdbcConnectionPool connections,
        PlatformTransactionManager transactions,
        JobRepository repository,
        JobOperator operator)
        implements AutoCloseable {

    private static final String SCHEMA = "org/springframework/batch/core/schema-h2.sql";
    private static final String SUFFIX = ".mv.db";

    /** Nobody but the owner of the home can read the file. */
    private static final String NO_USER = "";

    /** H2 ends its messages so: the file is corrupted, is of another version, or is no database. */
    private static final Pattern DAMAGED = Pattern.compile("\\[(90030|90048|90049)-\\d+]");

    /**
     * Opens them. Nothing rests on the log of executions: where it is damaged it is put aside, and begun anew. What still counts as
     * running was killed, since the lock on the home is held.
     *
     * @throws Exception if the file cannot be opened or written
     */
    static BatchMetadata open(Home home) throws Exception {
        try {
            return openRecovered(home);
        } catch (RuntimeException failure) {
            if (!isDamaged(failure)) {
                throw failure;
            }
            putAside(home);
            return openRecovered(home);
        }
    }

    private static BatchMetadata openRecovered(Home home) throws Exception {
        JdbcConnectionPool connections = JdbcConnectionPool.create(
                "jdbc:h2:file:" + home.batchDatabase() + ";TRACE_LEVEL_FILE=0", NO_USER, NO_USER);
        try {
            new ResourceDatabasePopulator(true, false, null, new ClassPathResource(SCHEMA)).execute(connections);
            PlatformTransactionManager transactions = new JdbcTransactionManager(connections);
            JobRepository repository = repository(connections, transactions);
            BatchMetadata metadata = new BatchMetadata(connections, transactions, repository, operator(repository));
            metadata.recoverKilled();
            return metadata;
        } catch (Exception failure) {
            connections.dispose();
            throw failure;
        }
    }

    private static JobRepository repository(JdbcConnectionPool connections, PlatformTransactionManager transactions)
            throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(connections);
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static JobOperator operator(JobRepository repository) throws Exception {
        JobOperatorFactoryBean factory = new JobOperatorFactoryBean();
        factory.setJobRepository(repository);
        factory.setJobRegistry(new MapJobRegistry());
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private void recoverKilled() {
        for (String job : repository.getJobNames()) {
            for (JobExecution killed : repository.findRunningJobExecutions(job)) {
                operator.recover(killed);
            }
        }
    }

    /** What a step does. */
    interface Deed {
        void run(StepContribution contribution) throws Exception;
    }

    /** A step that does one thing, which may be done again. */
    Step step(String name, Deed deed) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            deed.run(contribution);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /** Whether a failure came from a file that cannot be read as a database. */
    private static boolean isDamaged(@Nullable Throwable failure) {
        return failure != null
                && (DAMAGED.matcher(String.valueOf(failure.getMessage())).find() || isDamaged(failure.getCause()));
    }

    /** Keeps the file beside, for whoever wants to look into it. */
    private static void putAside(Home home) throws IOException {
        Path database = home.batchDatabase();
        Path file = database.resolveSibling(database.getFileName() + SUFFIX);
        DurableFiles.rename(file, database.resolveSibling(database.getFileName() + "-damaged" + SUFFIX));
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
