package se.finsam.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.CsvText;
import se.finsam.home.DurableFiles;
import se.finsam.warehouse.AnalysisDatabase;
import se.finsam.warehouse.Answer;
import se.finsam.warehouse.ResultRow;

/** What lies beside the analysts' database and explains it: {@code dictionary.csv} and {@code README.md}, made from its comments. */
final class AnalysisGuide {

    private static final String TEMPLATE = "/analysis/README.md";

    private final AnalysisDatabase database;

    AnalysisGuide(AnalysisDatabase database) {
        this.database = database;
    }

    void writeBeside(Path databaseFile) throws IOException {
        Answer dictionary = database.dictionary();
        write(databaseFile.resolveSibling("dictionary.csv"), csv(dictionary));
        write(databaseFile.resolveSibling("README.md"), readme(dictionary));
    }

    private static void write(Path file, String text) throws IOException {
        DurableFiles.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private String csv(Answer dictionary) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(dictionary.columns()));
        database.edition().optionalText("label").ifPresent(rows.get(0)::add);
        dictionary.rows().forEach(row -> rows.add(row.inOrder()));
        return CsvText.forSpreadsheet(rows);
    }

    private String readme(Answer dictionary) throws IOException {
        ResultRow edition = database.edition();
        return template()
                .replace(
                        "{label}",
                        edition.optionalText("label")
                                .map(label -> "**" + label + "**\n\n")
                                .orElse(""))
                .replace("{edition}", edition.text("edition"))
                .replace(
                        "{received_until}",
                        edition.optionalText("received_until").orElse("-"))
                .replace("{views}", views(dictionary));
    }

    private static String views(Answer dictionary) {
        return dictionary.rows().stream()
                .filter(row -> row.optionalText("column_name").isEmpty())
                .filter(row -> row.text("schema_name").equals("kpi")
                        || row.text("relation").equals("forbund_comparison")
                        || (row.text("schema_name").equals("core")
                                && row.text("relation").matches("delivery|finding")))
                .map(row ->
                        "* `%s.%s`: %s\n".formatted(row.text("schema_name"), row.text("relation"), row.text("meaning")))
                .collect(Collectors.joining());
    }

    private static String template() throws IOException {
        try (InputStream text = AnalysisGuide.class.getResourceAsStream(TEMPLATE)) {
            return new String(Objects.requireNonNull(text, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
