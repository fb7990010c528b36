package se.finsam.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.finsam.home.DurableFiles;
import se.finsam.home.Home;

/** Where the batch framework keeps its log of executions. */
final class BatchMetadata {

    private static final String SUFFIX = ".mv.db";

    /** H2 ends its messages so: the file is corrupted, is of another version, or is no database. */
    private static final Pattern DAMAGED = Pattern.compile("\\[(90030|90048|90049)-\\d+]");

    private BatchMetadata() {}

    static String url(Home home) {
        return "jdbc:h2:file:" + home.batchDatabase() + ";TRACE_LEVEL_FILE=0";
    }

    /** Whether a failure came from a file that cannot be read as a database. */
    static boolean isDamaged(@Nullable Throwable failure) {
        return failure != null
                && (DAMAGED.matcher(String.valueOf(failure.getMessage())).find() || isDamaged(failure.getCause()));
    }

    /** Keeps the file beside, for whoever wants to look into it. */
    static void putAside(Home home) throws IOException {
        Path database = home.batchDatabase();
        Path file = database.resolveSibling(database.getFileName() + SUFFIX);
        DurableFiles.rename(file, database.resolveSibling(database.getFileName() + "-damaged" + SUFFIX));
    }
}
