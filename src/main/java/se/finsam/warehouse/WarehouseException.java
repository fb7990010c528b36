package se.finsam.warehouse;

import java.sql.SQLException;
import java.util.Locale;

/** The database could not do what it was asked; a bug or a broken machine, never wrong data. */
public final class WarehouseException extends RuntimeException {

    WarehouseException(String what, SQLException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }

    WarehouseException(String what) {
        super(what);
    }

    /** Whether the disk or the rights on it are to blame, rather than the program. */
    public boolean isInputOutput() {
        String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return getCause() instanceof SQLException
                && (message.contains("io error")
                        || message.contains("no space left")
                        || message.contains("permission denied"));
    }
}
