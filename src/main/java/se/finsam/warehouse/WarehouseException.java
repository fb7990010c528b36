package se.finsam.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The database could not do what it was asked; a bug or a broken machine, never wrong data. */
public final class WarehouseException extends RuntimeException {

    /** What the database says of a disk, in lower case; its errors have no numbers. */
    private static final List<String> OF_THE_DISK = List.of(
            "io error",
            "no space left",
            "permission denied",
            "fatal error",
            "corruption",
            "corrupt database",
            "corrupt wal");

    /** Names the file where it is the disk that failed: the database seldom does. */
    WarehouseException(String what, Path file, SQLException cause) {
        super(what + ": " + cause.getMessage() + (isOfTheDisk(cause) ? " (%s)".formatted(file) : ""), cause);
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

    /** Whether the disk, the rights on it, or a damaged file are to blame, rather than the program. */
    public boolean isInputOutput() {
        return getCause() instanceof LinkageError || getCause() instanceof SQLException failure && isOfTheDisk(failure);
    }

    private static boolean isOfTheDisk(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return OF_THE_DISK.stream().anyMatch(message::contains);
    }
}
