package se.finsam.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.finsam.home.HomeLockedException;
import se.finsam.member.ConfigurationException;
import se.finsam.warehouse.WarehouseException;

/** How a command ended, in the numbers of {@code sysexits.h}. */
enum ExitCode {
    DONE(0),
    USAGE(64),
    REJECTED(65),
    INTERNAL(70),
    INPUT_OUTPUT(74),
    LOCKED(75),
    CONFIGURATION(78);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static ExitCode of(Throwable failure) {
        if (failure instanceof HomeLockedException) {
            return LOCKED;
        } else if (failure instanceof ConfigurationException) {
            return CONFIGURATION;
        } else if (failure instanceof IOException
                || failure instanceof UncheckedIOException
                || (failure instanceof WarehouseException warehouse && warehouse.isInputOutput())) {
            return INPUT_OUTPUT;
        }
        return failure.getCause() == null ? INTERNAL : of(failure.getCause());
    }

    /** What the operator should know and do, in English; empty where the message of the failure says it. */
    String advice() {
        return switch (this) {
            case DONE, USAGE, LOCKED, CONFIGURATION -> "";
            case REJECTED ->
                "The figures still rest on the latest accepted deliveries. Send the receipt to the förbund.";
            case INTERNAL ->
                "The edition in force is whole, and nothing accepted is lost. See logs/finsam.log in the"
                        + " home, mend what it says, and start again.";
            case INPUT_OUTPUT ->
                "The edition in force is whole, and nothing accepted is lost. Check the disk and the rights on the path above, and start again."
                        + " If it is the database in warehouse/ that is damaged, run: finsam rebuild";
        };
    }
}
