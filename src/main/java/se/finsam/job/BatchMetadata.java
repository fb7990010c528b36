package se.finsam.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;

/** Where the batch framework keeps its log of executions. */
final class BatchMetadata {

    private static final String SUFFIX = ".mv.db";

    /** H2: the file is corrupted, is no database, or is of a version that cannot be read. */
    private static final Set<Integer> DAMAGED = Set.of(90030, 90048, 90049);

    private BatchMetadata() {}

    static String url(Home home) {
        return "jdbc:h2:file:" + home.batchDatabase() + ";TRACE_LEVEL_FILE=0";
    }

    /** Whether a failure came from a file that cannot be read as a database. */
    static boolean isDamaged(@Nullable Throwable failure) {
        return failure != null
                && ((failure instanceof SQLException database && DAMAGED.contains(database.getErrorCode()))
                        || isDamaged(failure.getCause()));
    }

    /** Keeps the file beside, for whoever wants to look into it. */
    static void putAside(Home home) throws IOException {
        Path database = home.batchDatabase();
        Path file = database.resolveSibling(database.getFileName() + SUFFIX);
        DurableFiles.rename(file, database.resolveSibling(database.getFileName() + "-damaged" + SUFFIX));
    }
}
