package se.finsam.status;

import java.util.List;
import java.util.Optional;
import se.finsam.archive.DeliveryLine;

/**
 * One revision of a delivery, and what it changed.
 *
 * @param against the revision that was in force before; empty for a rejected one, and where none was
 * @param changes what differs from that; empty where there is none to differ from
 */
public record RevisionStep(DeliveryLine line, Optional<Integer> against, List<RowChange> changes) {

    public RevisionStep {
        changes = List.copyOf(changes);
    }
}
