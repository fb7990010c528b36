package se.finsam.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A delivery with a naughty text in one cell of each row.
 *
 * @param rows as delivered
 * @param texts for each row the header of the cell with the text
 */
record NaughtyFile(
        String forbund,
        String dataset,
        String period,
        List<String> header,
        List<List<String>> rows,
        List<String> texts) {

    private static final String TEXT = "TEXT";
    private static final String NUMBER = "NUMBER";

    private static final Map<String, String> HEADERS = Map.of(
            "ekonomi", "insats;kategori;utfall",
            "deltagare", "insats;kommun;kön;hemförbund;deltagare",
            "avslut", "insats;kön;orsak;antal",
            "insatser", "insats;inriktning;länsgemensam insats;tidigare namn;insatstyp");

    /** A row for each column of text. Only a register has rows of its own for each text, where its names stand once. */
    private static final Map<String, List<String>> ROWS = Map.of(
            "ekonomi", List.of("TEXT;individinriktad;100"),
            "deltagare", List.of("TEXT;;totalt;;10", "Kommuner;TEXT;totalt;;2", "Gäster;;totalt;TEXT;3"),
            "avslut", List.of("TEXT;totalt;arbete;1", "Orsaker;totalt;TEXT;1"),
            "insatser",
                    List.of(
                            "TEXT;individinriktad;;;",
                            "Delad NUMBER;individinriktad;TEXT;;",
                            "Slag NUMBER;individinriktad;;;TEXT"));

    /** A former name is no present one in the same register. */
    private static final List<String> FORMER_NAMES = List.of("Ny NUMBER;individinriktad;;TEXT;");

    NaughtyFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        texts = List.copyOf(texts);
    }

    /** Holds each text in every cell for text but that for a former name. */
    static NaughtyFile of(String forbund, String dataset, String period, List<String> texts) {
        return filled(forbund, dataset, period, headers(dataset), rows(dataset), texts);
    }

    /** A register that holds each text as a former name. */
    static NaughtyFile ofFormerNames(String forbund, String period, List<String> texts) {
        return filled(forbund, "insatser", period, headers("insatser"), FORMER_NAMES, texts);
    }

    /** Holds each text in every cell for text, that for a former name too. */
    static NaughtyFile ofAll(String forbund, String dataset, String period, List<String> texts) {
        List<String> patterns = new ArrayList<>(rows(dataset));
        if (dataset.equals("insatser")) {
            patterns.addAll(FORMER_NAMES);
        }
        return filled(forbund, dataset, period, headers(dataset), patterns, texts);
    }

    private static List<String> headers(String dataset) {
        return cells(Objects.requireNonNull(HEADERS.get(dataset)));
    }

    private static List<String> rows(String dataset) {
        return Objects.requireNonNull(ROWS.get(dataset));
    }

    /** Holds a row of each pattern for each text; in a pattern stand {@code TEXT}, and {@code NUMBER} for that of the text. */
    static NaughtyFile filled(
            String forbund,
            String dataset,
            String period,
            List<String> header,
            List<String> patterns,
            List<String> texts) {
        List<List<String>> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            for (String pattern : patterns) {
                List<String> cells = cells(pattern.replace(NUMBER, String.valueOf(number)));
                columns.add(header.get(cells.indexOf(TEXT)));
                cells.set(cells.indexOf(TEXT), texts.get(number));
                rows.add(cells);
            }
        }
        return new NaughtyFile(forbund, dataset, period, header, rows, columns);
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(Arrays.asList(line.split(";", -1)));
    }

    String place() {
        return "%s/%s_%s.csv".formatted(forbund, dataset, period);
    }

    /** The lines as delivered, every cell in quotes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(line(header)));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";"));
    }

    /** The line where a row begins: the text of an earlier row may hold line breaks. */
    long line(int row) {
        return 1
                + lines().subList(0, row + 1).stream()
                        .mapToLong(line -> 1
                                + line.chars().filter(letter -> letter == '\n').count())
                        .sum();
    }

    /** The text of a row as delivered. */
    String text(int row) {
        return rows.get(row).get(header.indexOf(texts.get(row)));
    }
}
