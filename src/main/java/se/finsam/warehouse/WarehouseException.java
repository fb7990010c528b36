package se.finsam.warehouse;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The database could not do what it was asked; a bug or a broken machine, never wrong data. */
public final class WarehouseException extends RuntimeException {

    /** What the database says of a disk, in lower case; its errors have no numbers. */
    private static final List<String> OF_THE_DISK =
            List.of("io error", "no space left", "permission denied", "corruption", "corrupt database", "corrupt wal");

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

    /** Whether the disk, the rights on it, or a damaged file are to blame, rather than the program. */
    public boolean isInputOutput() {
        return getCause() instanceof LinkageError
                || getCause() instanceof SQLException failure
                        && OF_THE_DISK.stream().anyMatch(lowerCase(failure)::contains);
    }

    private static String lowerCase(SQLException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    }
}
