package se.finsam.delivery;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.finsam.member.Blanks;

/** Cuts text into lines and cells: semicolon, double quotes as in RFC 4180. */
final class CsvLines {

    /** Strict at quotes: text behind a closing quote, or a quote that never closes, is an error and not a guess. */
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .setTrailingData(false)
            .setLenientEof(false)
            .get();

    private CsvLines() {}

    /** Returns all lines, empty ones too; adds a finding and stops where a quote is broken. */
    static List<CsvLine> read(String text, FindingList findings) {
        List<CsvLine> lines = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records)) {
                CsvLine csvLine = new CsvLine(line, records.next().toList());
                if (csvLine.cells().stream().anyMatch(CsvLines::hasBlankBeforeQuote)) {
                    findings.add(brokenQuote(line));
                }
                lines.add(csvLine);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (BrokenQuoteException broken) {
            findings.add(brokenQuote(line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }

    /** The parser takes such a quote for text, and the name would bear it. */
    private static boolean hasBlankBeforeQuote(String cell) {
        String trimmed = Blanks.trim(cell);
        return trimmed.startsWith("\"") && !cell.startsWith(trimmed);
    }

    private static boolean hasNext(Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new BrokenQuoteException(broken);
        }
    }

    private static Finding brokenQuote(long line) {
        return new Finding(
                FindingCode.QUOTE_BROKEN,
                line,
                null,
                null,
                "Ett citattecken (\") på raden avslutas inte, följs av text eller har ett blanktecken före sig.",
                "Ta bort citattecknet, eller skriv två (\"\") om det hör till texten och sätt citattecken runt hela cellen.");
    }

    /** The parser reports a broken quote in two ways, which mean the same here. */
    private static final class BrokenQuoteException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenQuoteException(RuntimeException cause) {
            super(cause);
        }
    }
}
