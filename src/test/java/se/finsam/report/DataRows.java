package se.finsam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The open data of a report as another program reads them. */
final class DataRows {

    private DataRows() {}

    /** A row of the open data: a number in the unit beside it, or what stands there instead. */
    record Told(String number, String unit, String sign, String words, String remark) {}

    /** Where a row of the open data stands. */
    record Place(String table, String row, String column, String name) {}

    /** All rows of all files, in the order of their names. */
    static List<CSVRecord> records(Path folder) throws IOException {
        List<CSVRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                records.addAll(recordsOf(file));
            }
        }
        return records;
    }

    private static List<CSVRecord> recordsOf(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text.substring(1))).getRecords();
    }

    /** What the tables of figures say. */
    static Map<Place, Told> told(Path folder) throws IOException {
        Map<Place, Told> told = new LinkedHashMap<>();
        for (CSVRecord row : records(folder)) {
            if (row.isMapped("värde")) {
                Place place = new Place(row.get("tabell"), row.get(4), row.get(5), row.get("uppgift"));
                assertThat(told.put(
                                place,
                                new Told(
                                        row.get("värde"),
                                        row.get("enhet"),
                                        row.get("tecken"),
                                        row.get("ord"),
                                        row.get("anmärkning"))))
                        .as(place.toString())
                        .isNull();
            }
        }
        return told;
    }
}
