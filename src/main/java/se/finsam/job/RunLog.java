package se.finsam.job;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import se.finsam.archive.AfterEditionLine;
import se.finsam.archive.DeliveryLine;
import se.finsam.home.Home;
import se.finsam.home.HomeFolders;

/**
 * The log of a home, for whoever looks into what a run did: a line for each delivery, never one for each row. What the
 * operator must know is printed; nothing stands here alone but how a failure came about.
 */
public final class RunLog {

    /** Time, how grave, who says it, and what. */
    private static final String LINE = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %5p %-40.40logger{39} : %m%n%ex";

    /** In the pattern of a file name nothing stands for the sign itself but a date that is written with it alone. */
    private static final String PERCENT = "%d{'%',aux}";

    private static final Logger LOG = LoggerFactory.getLogger("se.finsam");

    private RunLog() {}

    /**
     * Opens the log, for this program and for the libraries in it.
     *
     * @throws IOException if nothing can be added to it
     */
    public static void open(Home home) throws IOException {
        HomeFolders.createClosed(home.logs());
        FileChannel.open(home.log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(file(context, home.log()));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Path log) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(log.toString());
        file.setEncoder(encoder(context));
        file.setRollingPolicy(policy(context, file, log));
        file.start();
        return file;
    }

    private static PatternLayoutEncoder encoder(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path log) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(file);
        policy.setFileNamePattern(log.toString().replace("%", PERCENT) + ".%d{yyyy-MM-dd}.%i.gz");
        policy.setMaxFileSize(FileSize.valueOf("5MB"));
        policy.setMaxHistory(12);
        policy.setTotalSizeCap(FileSize.valueOf("50MB"));
        policy.start();
        return policy;
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
