package se.finsam.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.delivery.ContentHash;
import se.finsam.delivery.CsvText;

/**
 * A file of rows for other programs, with what is to be known about it.
 *
 * @param name of the file, without its ending
 * @param rows a value for each field; an empty text is none
 */
record DataFile(String name, String title, String description, List<DataField> fields, List<List<String>> rows) {

    DataFile {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != fields.size()) {
                throw new IllegalArgumentException("%s: %s in %d columns".formatted(name, row, fields.size()));
            }
        }
    }

    /** The same file, with a label in every row. */
    DataFile labelled(String label) {
        DataField field = DataField.text("märkning", "Märkning", "Vad som gäller för alla uppgifter i filen.")
                .always()
                .oneOf(List.of(label));
        return new DataFile(
                name,
                title,
                description,
                Stream.concat(fields.stream(), Stream.of(field)).toList(),
                rows.stream()
                        .map(row ->
                                Stream.concat(row.stream(), Stream.of(label)).toList())
                        .toList());
    }

    /** Where it lies, from where its description lies. */
    String path() {
        return name + ".csv";
    }

    byte[] content() {
        List<List<@Nullable String>> lines = new ArrayList<>();
        lines.add(new ArrayList<>(fields.stream().map(DataField::name).toList()));
        rows.forEach(row -> lines.add(line(row)));
        return CsvText.forSpreadsheet(lines).getBytes(StandardCharsets.UTF_8);
    }

    private List<@Nullable String> line(List<String> row) {
        List<@Nullable String> line = new ArrayList<>();
        for (int place = 0; place < row.size(); place++) {
            String value = row.get(place);
            line.add(value.isEmpty() ? null : fields.get(place).written(value));
        }
        return line;
    }

    /**
     * What the data package says of it.
     *
     * @param content as {@link #content()} has made it
     */
    Map<String, Object> descriptor(byte[] content) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("path", path());
        resource.put("title", title);
        resource.put("description", description);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", dialect());
        resource.put("bytes", content.length);
        resource.put("hash", "sha256:" + ContentHash.of(content));
        resource.put("schema", schema());
        return resource;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", String.valueOf(CsvText.SEMICOLON));
        dialect.put("header", true);
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        return dialect;
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields.stream().map(DataField::descriptor).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }
}
