package se.finsam.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a file and the encoding it was read in, as a receipt states it.
 *
 * <p>UTF-8 is tried first and strictly: text in Windows-1252 with a letter outside ASCII is hardly ever valid UTF-8.
 */
record DecodedText(String text, String encoding) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A letter of two to four bytes, seen byte by byte. */
    private static final Pattern UTF8_LETTER =
            Pattern.compile("[\\xC2-\\xDF][\\x80-\\xBF]|[\\xE0-\\xEF][\\x80-\\xBF]{2}|[\\xF0-\\xF4][\\x80-\\xBF]{3}");

    /** Returns the text; empty if it is in neither of the two encodings. */
    static Optional<DecodedText> decode(byte[] content) {
        return strictly(content, StandardCharsets.UTF_8)
                .map(DecodedText::utf8)
                .or(() -> strictly(content, Charset.forName("windows-1252"))
                        .map(text -> new DecodedText(text, "Windows-1252")))
                .filter(decoded -> decoded.text().indexOf('\0') < 0);
    }

    /** Whether bytes that are not UTF-8 as a whole hold letters that are: then some lines were written in each. */
    static boolean isMixed(byte[] content) {
        return strictly(content, StandardCharsets.UTF_8).isEmpty()
                && UTF8_LETTER
                        .matcher(new String(content, StandardCharsets.ISO_8859_1))
                        .find();
    }

    private static DecodedText utf8(String text) {
        return text.startsWith(BYTE_ORDER_MARK)
                ? new DecodedText(text.substring(1), "UTF-8 med BOM")
                : new DecodedText(text, "UTF-8");
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
