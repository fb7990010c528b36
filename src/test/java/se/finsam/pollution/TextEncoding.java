package se.finsam.pollution;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a good file is written. */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, "\uFEFF"),
    WINDOWS_1252(SecondDecoding.WINDOWS_1252, "");

    private final Charset charset;
    private final String mark;

    TextEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static TextEncoding of(byte[] content) {
        if (!SecondDecoding.isUtf8(content)) {
            return WINDOWS_1252;
        }
        return SecondDecoding.hasMark(content) ? UTF_8_WITH_MARK : UTF_8;
    }

    /** The bytes of a text; one with characters that Windows-1252 lacks is written in UTF-8. */
    byte[] encode(String text) {
        return (mark + text).getBytes(charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8);
    }
}
