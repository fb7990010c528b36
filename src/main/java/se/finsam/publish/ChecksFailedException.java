package se.finsam.publish;

import java.util.List;

/** A check found something; nothing is published. */
public final class ChecksFailedException extends RuntimeException {

    ChecksFailedException(List<String> failed) {
        super("the figures contradict themselves, so nothing was published:\n  " + String.join("\n  ", failed));
    }
}
