package se.finsam.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.Journal;
import se.finsam.delivery.DeliveryKey;

/**
 * All that was delivered under one key.
 *
 * @param lines at least one, in the order judged
 */
record Revisions(DeliveryKey key, List<DeliveryLine> lines) {

    Revisions {
        lines = List.copyOf(lines);
    }

    /** The revisions of every delivery of a journal whose name could be read, in the order first judged. */
    static List<Revisions> of(Journal journal) {
        Map<DeliveryKey, List<DeliveryLine>> byKey = new LinkedHashMap<>();
        for (DeliveryLine line : journal.lines(DeliveryLine.class)) {
            if (line.key() != null) {
                byKey.computeIfAbsent(line.key(), none -> new ArrayList<>()).add(line);
            }
        }
        return byKey.entrySet().stream()
                .map(entry -> new Revisions(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The latest accepted one; empty where none was accepted. */
    Optional<DeliveryLine> inForce() {
        return lines.stream().filter(DeliveryLine::accepted).reduce((earlier, later) -> later);
    }

    DeliveryLine last() {
        return lines.get(lines.size() - 1);
    }

    /** When the first was rejected after the one in force; the time of the last where that one is in force. */
    Instant rejectedSince() {
        int first = lines.size() - 1;
        while (first > 0 && !lines.get(first - 1).accepted()) {
            first--;
        }
        return lines.get(first).receivedAt();
    }
}
