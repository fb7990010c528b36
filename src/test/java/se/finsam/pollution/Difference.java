package se.finsam.pollution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the program and the second reader do not agree on in a file that the program has accepted. */
final class Difference {

    private Difference() {}

    /** Returns in words where the two part; empty where they agree. */
    static Optional<String> in(BaseFile base, byte[] content, List<ReadRow> accepted) {
        try {
            List<ReadRow> read = new SecondReader(base.layout(), base.forbund()).read(content);
            return read.equals(accepted) ? Optional.empty() : Optional.of(words(read, accepted));
        } catch (NotUnderstoodException notUnderstood) {
            return Optional.of("accepted, but " + notUnderstood.getMessage());
        }
    }

    private static String words(List<ReadRow> read, List<ReadRow> accepted) {
        for (int row = 0; row < Math.min(read.size(), accepted.size()); row++) {
            if (!read.get(row).equals(accepted.get(row))) {
                return "read as %s, but accepted as %s".formatted(shown(read.get(row)), shown(accepted.get(row)));
            }
        }
        return "read as %d rows, but accepted as %d".formatted(read.size(), accepted.size());
    }

    /** The row, with all but letters and what stands on a keyboard by their numbers, since blanks of two kinds look alike. */
    private static String shown(ReadRow row) {
        return row.toString()
                .codePoints()
                .mapToObj(sign -> Character.isLetterOrDigit(sign) || ' ' <= sign && sign <= '~'
                        ? Character.toString(sign)
                        : "\\u%04X".formatted(sign))
                .collect(Collectors.joining());
    }
}
