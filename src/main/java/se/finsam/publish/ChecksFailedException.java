package se.finsam.publish;

import java.util.List;

/** A check found something; nothing is published. */
public final class ChecksFailedException extends RuntimeException {

    private ChecksFailedException(List<String> failed) {
        super("the figures contradict themselves, so nothing was published:\n  " + String.join("\n  ", failed));
    }

    static void throwIfAny(List<String> failed) {
        if (!failed.isEmpty()) {
            throw new ChecksFailedException(failed);
        }
    }
}
