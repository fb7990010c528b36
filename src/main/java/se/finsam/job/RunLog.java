package se.finsam.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import se.finsam.archive.AfterEditionLine;
import se.finsam.archive.DeliveryLine;
import se.finsam.home.Home;
import se.finsam.home.HomeFolders;

/**
 * The log of a home, for whoever looks into what a run did: a line for each delivery, never one for each row. What the
 * operator must know is printed; nothing stands here alone but how a failure came about.
 */
public final class RunLog {

    private static final Logger LOG = LoggerFactory.getLogger("se.finsam");

    private RunLog() {}

    /**
     * Opens the log before Spring starts, which then leaves it as it is.
     *
     * @throws IOException if nothing can be added to it
     */
    public static void open(Home home) throws IOException {
        HomeFolders.createClosed(home.logs());
        FileChannel.open(home.log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("log", settings(home)));
        LoggingSystem system = LoggingSystem.get(RunLog.class.getClassLoader());
        system.cleanUp();
        system.beforeInitialize();
        system.initialize(new LoggingInitializationContext(environment), null, LogFile.get(environment));
        silence();
    }

    /** On a full disk the logging library would print pages about itself, and hide what the operator has to know. */
    private static void silence() {
        StatusManager status = ((LoggerContext) LoggerFactory.getILoggerFactory()).getStatusManager();
        status.getCopyOfStatusListenerList().forEach(status::remove);
    }

    private static Map<String, Object> settings(Home home) {
        return Map.of(
                "logging.file.name", home.log().toString(),
                "logging.threshold.console", "OFF",
                "logging.logback.rollingpolicy.max-file-size", "5MB",
                "logging.logback.rollingpolicy.max-history", "12",
                "logging.logback.rollingpolicy.total-size-cap", "50MB");
    }

    /** A delivery was judged. */
    static void received(DeliveryLine line) {
        if (line.accepted()) {
            LOG.info("accepted {}: delivery {}, rows {}", line.fileName(), line.deliveryId(), line.rowCount());
        } else {
            LOG.warn("rejected {}: delivery {}, {}", line.fileName(), line.deliveryId(), line.findingCodes());
        }
    }

    /** A file waits for the next run. */
    static void left(String place) {
        LOG.info("left {}: it is being written", place);
    }

    /** The command after an edition has ended. */
    static void afterEdition(AfterEditionLine line, String output) {
        String printed = output.isEmpty() ? "it printed nothing" : "it printed:\n" + output;
        if (line.reason() == null) {
            LOG.info("{} did its work for edition {}; {}", line.command(), line.edition(), printed);
        } else {
            LOG.warn("{} {} for edition {}; {}", line.command(), line.reason(), line.edition(), printed);
        }
    }

    /** A night that ended well could not leave its mark. */
    static void unmarked(IOException failure) {
        LOG.warn("the next night looks at everything again: {}", failure.toString());
    }

    /** A run could not do its work. */
    public static void failed(String command, Throwable failure) {
        LOG.error("{} failed", command, failure);
    }
}
