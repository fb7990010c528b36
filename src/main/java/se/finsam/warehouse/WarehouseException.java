package se.finsam.warehouse;

import java.sql.SQLException;
import java.util.Locale;

/** The database could not do what it was asked; a bug or a broken machine, never wrong data. */
public final class WarehouseException extends RuntimeException {

    WarehouseException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }

    /** The driver unpacks the database, some 75 MB, each time that the program starts. */
    WarehouseException(LinkageError notUnpacked) {
        super(
                "the database program could not be unpacked into %s: %s"
                        .formatted(System.getProperty("java.io.tmpdir"), root(notUnpacked)),
                notUnpacked);
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    WarehouseException(String what) {
        super(what);
    }

    /** Whether the disk or the rights on it are to blame, rather than the program. */
    public boolean isInputOutput() {
        String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return getCause() instanceof LinkageError
                || getCause() instanceof SQLException
                        && (message.contains("io error")
                                || message.contains("no space left")
                                || message.contains("permission denied"));
    }
}
