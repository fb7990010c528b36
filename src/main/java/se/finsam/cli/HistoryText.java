package se.finsam.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.delivery.DeliveryKey;
import se.finsam.status.RevisionStep;
import se.finsam.status.RowChange;
import se.finsam.status.RowChange.CellChange;

/** The revisions of a delivery as the operator reads them, one row a line. */
record HistoryText(DeliveryKey key, List<RevisionStep> steps) {

    HistoryText {
        steps = List.copyOf(steps);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("finsam status: history of %s %s %s".formatted(key.forbund(), key.dataset(), key.period()));
        for (RevisionStep step : steps) {
            lines.add(head(step));
            step.changes().forEach(change -> lines.add("  " + line(change)));
        }
        return String.join("\n", lines);
    }

    private static String head(RevisionStep step) {
        DeliveryLine line = step.line();
        String revision =
                "revision %d, %s %s".formatted(line.revision(), verdict(line), StatusText.time(line.receivedAt()));
        if (!line.accepted()) {
            return "%s: %s%s".formatted(revision, line.findingCodes(), isKept(line) ? "" : "; nothing of it is kept");
        } else if (step.against().isEmpty()) {
            return "%s: %d rows".formatted(revision, line.rowCount());
        }
        String changes = step.changes().isEmpty() ? "no row differs from" : "what changed from";
        return "%s: %d rows; %s revision %d%s"
                .formatted(
                        revision,
                        line.rowCount(),
                        changes,
                        step.against().get(),
                        step.changes().isEmpty() ? "" : ":");
    }

    private static String verdict(DeliveryLine line) {
        return line.accepted() ? "accepted" : "rejected";
    }

    /** Whether the archive has it; nothing is kept of personal data. */
    static boolean isKept(DeliveryLine line) {
        return line.sha256() != null;
    }

    private static String line(RowChange change) {
        String key = change.key().stream()
                .map(cell -> cell.column() + " " + shown(cell.value()))
                .collect(Collectors.joining(", "));
        String cells =
                change.cells().stream().map(cell -> cell(change.kind(), cell)).collect(Collectors.joining(", "));
        return "%s %s%s".formatted(word(change.kind()), key, cells.isEmpty() ? "" : ": " + cells);
    }

    private static String cell(RowChange.Kind kind, CellChange cell) {
        return switch (kind) {
            case ADDED -> cell.column() + " " + shown(cell.after());
            case REMOVED -> cell.column() + " " + shown(cell.before());
            case CHANGED -> "%s %s -> %s".formatted(cell.column(), shown(cell.before()), shown(cell.after()));
        };
    }

    static String word(RowChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "(blank)";
        }
        return value instanceof String text ? "'" + text + "'" : plain(value);
    }

    /** A value as a text, with all digits. */
    static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
