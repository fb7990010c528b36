package se.finsam.pollution;

import java.util.List;

/**
 * A good file as changed.
 *
 * @param index by which {@link Pollution} makes it again
 * @param mutations what was done to it, in that order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PollutedFile(int index, BaseFile base, List<String> mutations, byte[] content) {

    private static final int SHOWN = 3_000;

    PollutedFile {
        mutations = List.copyOf(mutations);
    }

    /** Which one it is and every byte of it, those outside printable ASCII by their numbers. */
    String description() {
        StringBuilder shown = new StringBuilder(
                "case %d: %s, changed by %s%n".formatted(index, base.name(), String.join(", then ", mutations)));
        for (int position = 0; position < Math.min(SHOWN, content.length); position++) {
            shown.append(shown(content[position]));
        }
        return content.length > SHOWN ? shown + "… %d bytes".formatted(content.length) : shown.toString();
    }

    private static String shown(byte sign) {
        return switch (sign) {
            case '\n' -> "\\n\n";
            case '\r' -> "\\r";
            case '\\' -> "\\\\";
            default -> sign >= ' ' && sign < 0x7F ? Character.toString(sign) : "\\x%02X".formatted(sign);
        };
    }
}
