package se.finsam.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.DeliveryKey;
import se.finsam.status.RevisionStep;
import se.finsam.status.RowChange;
import se.finsam.status.RowChange.CellChange;

/** The revisions of a delivery as an object, whose names are stable; values are texts, so that amounts keep their digits. */
final class HistoryJson {

    private HistoryJson() {}

    static Map<String, @Nullable Object> of(DeliveryKey key, List<RevisionStep> steps) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("forbund", key.forbund());
        object.put("dataset", key.dataset());
        object.put("period", key.period());
        object.put("revisions", steps.stream().map(HistoryJson::stepObject).toList());
        return object;
    }

    private static Map<String, @Nullable Object> stepObject(RevisionStep step) {
        DeliveryLine line = step.line();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("revision", line.revision());
        object.put("received_at", line.receivedAt().toString());
        object.put("accepted", line.accepted());
        object.put("kept", HistoryText.isKept(line));
        object.put("rows", line.rowCount());
        object.put("findings", line.findingCodes());
        object.put("against", step.against().orElse(null));
        object.put(
                "changes",
                step.changes().stream().map(HistoryJson::changeObject).toList());
        return object;
    }

    private static Map<String, @Nullable Object> changeObject(RowChange change) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        change.key().forEach(cell -> key.put(cell.column(), text(cell.value())));
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("change", HistoryText.word(change.kind()));
        object.put("key", key);
        object.put("cells", change.cells().stream().map(HistoryJson::cellObject).toList());
        return object;
    }

    private static Map<String, @Nullable Object> cellObject(CellChange cell) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("column", cell.column());
        object.put("before", text(cell.before()));
        object.put("after", text(cell.after()));
        return object;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : HistoryText.plain(value);
    }
}
