package se.finsam.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.AfterEditionLine;

/** What the operator is told of the command after an edition. */
final class AfterEditionText {

    private AfterEditionText() {}

    /** A line of warning; empty where it did its work. */
    static Optional<String> of(AfterEditionLine line) {
        return switch (line.result()) {
            case DONE -> Optional.empty();
            case FAILED ->
                Optional.of(("  the command after the edition (%s) %s for edition %d; it is tried again the next night;"
                                + " see logs/finsam.log")
                        .formatted(line.command(), line.reason(), line.edition()));
            case UNKNOWN ->
                Optional.of(("  it is not known whether the command after the edition (%s) did its work for edition %d,"
                                + " since the night was cut off meanwhile; it is not run again for edition %d; look, and"
                                + " run it yourself if needed")
                        .formatted(line.command(), line.edition(), line.edition()));
        };
    }

    /** The last of them as a word; null where there is none. */
    static @Nullable String word(List<AfterEditionLine> told) {
        return told.isEmpty() ? null : told.get(told.size() - 1).result().name().toLowerCase(Locale.ROOT);
    }
}
