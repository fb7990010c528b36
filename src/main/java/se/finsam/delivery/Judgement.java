package se.finsam.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Row;
import se.finsam.member.Dialect;

/**
 * A delivery as judged, on itself alone.
 *
 * @param place where it lay in the inbox, fit to be shown
 * @param key null where the name could not be read
 * @param size in bytes
 * @param recognition by what the same content is known again: its hash, or size and time where it must leave no trace
 * @param content null where nothing of it may be kept, where it is not one file of a readable name, and once it is kept
 * @param isKept whether the content is in the archive, or is to be
 * @param dialect how it was read, which later readings of the same content have to follow
 * @param rows those of an accepted delivery; empty for a rejected one
 */
@SuppressWarnings("ArrayRecordComponent") // judgements are handed on, never compared
public record Judgement(
        String place,
        @Nullable DeliveryKey key,
        long size,
        String recognition,
        byte @Nullable [] content,
        boolean isKept,
        Dialect dialect,
        Reading reading,
        List<Row> rows,
        List<Finding> findings) {

    public Judgement {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** The same, its content in the archive. */
    public Judgement withoutContent() {
        return new Judgement(place, key, size, recognition, null, isKept, dialect, reading, rows, findings);
    }

    /** Accepted unless there is an error. */
    public boolean isAccepted() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
