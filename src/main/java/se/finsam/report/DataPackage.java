package se.finsam.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.finsam.archive.JsonText;
import se.finsam.report.ReportPage.EditionHead;

/** Describes the data files of a report as a Frictionless Data Package, version 1. */
final class DataPackage {

    private DataPackage() {}

    /** Describes a page, and its files by their descriptors. */
    static byte[] of(ReportPage page, List<Map<String, Object>> files) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", "samordningsforbunden-" + page.name().word().toLowerCase(Locale.ROOT));
        described.put("title", page.title());
        described.put("description", description(page));
        EditionHead edition = page.edition();
        if (edition != null) {
            described.put("version", edition.number() + ".0.0");
        }
        described.put("created", page.receivedUntil() + "T00:00:00Z");
        described.put("resources", files);
        return JsonText.indented(described).getBytes(StandardCharsets.UTF_8);
    }

    private static String description(ReportPage page) {
        List<String> sentences = new ArrayList<>(page.about());
        sentences.add(ReportWords.CARE);
        sentences.add(ReportWords.WHY_CARE);
        return String.join(" ", sentences);
    }
}
