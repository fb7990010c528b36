package se.finsam.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.archive.DeliveryLine;
import se.finsam.archive.JsonText;
import se.finsam.delivery.Finding;

/** What {@code check} found, for other programs. */
final class CheckJson {

    private CheckJson() {}

    static String of(List<DeliveryLine> judged) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("command", "check");
        object.put("files", judged.stream().map(CheckJson::file).toList());
        return JsonText.of(object);
    }

    private static Map<String, @Nullable Object> file(DeliveryLine judged) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("file", judged.fileName());
        object.put("verdict", judged.accepted() ? "accepted" : "rejected");
        object.put("row_count", judged.rowCount());
        object.put("encoding", judged.encoding());
        object.put(
                "findings", judged.findings().stream().map(CheckJson::finding).toList());
        return object;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("code", finding.code().name());
        object.put("line", finding.line());
        object.put("column", finding.column());
        object.put("value", finding.value());
        object.put("message", finding.message());
        object.put("next_step", finding.nextStep());
        return object;
    }
}
