package se.finsam.delivery;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Hands text to the parser and stops it in a record that grows without end, as behind a quote that is never closed: the
 * parser itself has no limit on a cell.
 */
final class RecordLimit extends FilterReader {

    /** A record with every column and cell at its limit is longer, but no table looks like that. */
    static final int LONGEST = 1 << 20;

    private long sinceRecord;

    RecordLimit(Reader text) {
        super(text);
    }

    /** A record has ended; the next begins. */
    void nextRecord() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        counted(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return (int) counted(super.read(buffer, offset, length));
    }

    private long counted(long read) throws IOException {
        sinceRecord += Math.max(0, read);
        if (sinceRecord > LONGEST + BUFFERED) {
            throw new IOException("a record of more than %d characters".formatted(LONGEST));
        }
        return read;
    }

    /** What the parser reads ahead at the most. */
    private static final int BUFFERED = 1 << 14;
}
