package se.finsam.delivery;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Cuts text into lines and cells, one line at a time: double quotes as in RFC 4180, and nothing is guessed. */
final class CsvLines {

    private final RecordLimit reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final QuoteCheck quotes;
    private final char delimiter;
    private final FindingList findings;
    private long line = 1;

    /** @param findings where a broken quote is told, behind which nothing more is read */
    CsvLines(String text, char delimiter, FindingList findings) {
        this.reader = new RecordLimit(new StringReader(text));
        this.delimiter = delimiter;
        this.quotes = new QuoteCheck(text, delimiter);
        this.findings = findings;
        try {
            this.parser = CSVParser.builder()
                    .setReader(reader)
                    .setFormat(format(delimiter))
                    .get();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        this.records = parser.iterator();
    }

    /** Strict at quotes: text behind a closing quote, or a quote that never closes, is an error. */
    private static CSVFormat format(char delimiter) {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setTrailingData(false)
                .setLenientEof(false)
                .get();
    }

    /** Returns the next line, an empty one too; empty at the end of the text, and behind a quote that is never closed. */
    Optional<CsvLine> next() {
        long first = line;
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            findings.add(brokenQuote(first));
            return Optional.empty();
        }
        CSVRecord csvRecord = records.next();
        reader.nextRecord();
        line = parser.getCurrentLineNumber() + 1;
        CsvLine csvLine = new CsvLine(first, Arrays.asList(csvRecord.values()));
        if (spansRecords(csvLine) || !quotes.isKept(csvRecord.getCharacterPosition(), csvLine.cells())) {
            findings.add(brokenQuote(first));
        }
        return Optional.of(csvLine);
    }

    /** A cell with a delimiter and a line break in it is more likely two records with a quote too many. */
    private boolean spansRecords(CsvLine csvLine) {
        for (String cell : csvLine.cells()) {
            if (cell.indexOf('\n') >= 0 && cell.indexOf(delimiter) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Finding brokenQuote(long line) {
        return new Finding(
                FindingCode.QUOTE_BROKEN,
                line,
                null,
                null,
                "Ett citattecken (\") på raden avslutas inte förrän på en senare rad, följs av text eller står mitt i en cell.",
                "Ta bort citattecknet, eller skriv två (\"\") om det hör till texten och sätt citattecken runt hela cellen.");
    }
}
