package se.finsam.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of an accepted file, in UTF-8 with or without byte order mark or else in Windows-1252. */
final class CsvText {

    private CsvText() {}

    static List<CsvLine> read(Path file) {
        try {
            String text = decode(Files.readAllBytes(file)).replaceFirst("^\uFEFF", "");
            String rows = text.replaceFirst("(?i)^sep=;\\R", "");
            try (CSVParser parser =
                    CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(new StringReader(rows))) {
                List<CSVRecord> filled =
                        parser.stream().filter(CsvText::holdsAnything).toList();
                CSVRecord header = filled.get(0);
                return filled.stream()
                        .skip(1)
                        .map(cells -> underHeader(header, cells))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsAnything(CSVRecord cells) {
        return cells.stream().anyMatch(cell -> !Spelling.name(cell).isEmpty());
    }

    private static CsvLine underHeader(CSVRecord header, CSVRecord cells) {
        Map<String, String> cellByHeader = new HashMap<>();
        for (int column = 0; column < Math.min(header.size(), cells.size()); column++) {
            cellByHeader.put(Spelling.header(header.get(column)), cells.get(column));
        }
        return new CsvLine(cellByHeader);
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
