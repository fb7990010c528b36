package se.finsam.delivery;

import se.finsam.member.SwedishFigures;

/** Finds lines that are too long, before anything is parsed. */
final class LongLine {

    /** 1 MiB. */
    private static final int LONGEST = 1 << 20;

    private LongLine() {}

    /** Adds a finding for each line of more bytes than a line may have. */
    static void check(byte[] content, FindingList findings) {
        long line = 1;
        int start = 0;
        for (int position = 0; position <= content.length; position++) {
            if (position == content.length || content[position] == '\n' || content[position] == '\r') {
                if (position - start > LONGEST) {
                    findings.add(tooLong(line, position - start));
                }
                boolean isOneBreak =
                        position + 1 < content.length && content[position] == '\r' && content[position + 1] == '\n';
                position += isOneBreak ? 1 : 0;
                start = position + 1;
                line++;
            }
        }
    }

    private static Finding tooLong(long line, int length) {
        return new Finding(
                FindingCode.LINE_TOO_LONG,
                line,
                null,
                null,
                "Raden är %s byte lång; en rad får vara högst %s."
                        .formatted(SwedishFigures.count(length), SwedishFigures.count(LONGEST)),
                "Se efter vad raden innehåller som inte hör dit, eller om radbrytningarna har försvunnit.");
    }
}
