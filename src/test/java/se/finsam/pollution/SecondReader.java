package se.finsam.pollution;

import java.util.List;

/**
 * Reads a delivery as a careful person would who has the contract beside it.
 *
 * <p>It knows nothing of the program: not its decoding, its parser, its declarations or its numbers. It is asked about files that
 * the program has accepted, so where it understands nothing, the program has been too generous.
 */
record SecondReader(Layout layout, String owner) {

    /**
     * Reads the rows, in the order of the file.
     *
     * @throws NotUnderstoodException if the contract gives the file no meaning
     */
    List<ReadRow> read(byte[] content) {
        List<SecondRecord> records = RecordSplitter.split(SecondDecoding.decode(content)).stream()
                .filter(record -> !record.isSeparatorMark() && !record.isBlank())
                .toList();
        if (records.isEmpty()) {
            throw new NotUnderstoodException("no header");
        }
        SecondHeader header = SecondHeader.of(layout, records.get(0));
        List<ReadRow> rows = records.stream().skip(1).map(header::row).toList();
        new SecondRules(layout, owner).check(rows);
        return rows;
    }
}
