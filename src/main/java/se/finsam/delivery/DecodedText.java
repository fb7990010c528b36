package se.finsam.delivery;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file and the encoding it was read in, as a receipt states it.
 *
 * <p>UTF-8 is tried first and strictly: text in Windows-1252 with a letter outside ASCII is hardly ever valid UTF-8.
 */
record DecodedText(String text, String encoding) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int PIECE = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Returns the text; empty if it is not in the encoding.
     *
     * @param declared what a member's file says; null where the content tells UTF-8 or Windows-1252
     */
    static Optional<DecodedText> decode(byte[] content, @Nullable String declared) {
        return (declared == null
                        ? told(content, StandardCharsets.UTF_8, "UTF-8")
                                .or(() -> told(content, WINDOWS_1252, "Windows-1252"))
                        : told(content, Charset.forName(declared), declared))
                .filter(decoded -> decoded.text().indexOf('\0') < 0);
    }

    private static Optional<DecodedText> told(byte[] content, Charset charset, String name) {
        return strictly(content, charset)
                .map(text -> text.startsWith(BYTE_ORDER_MARK)
                        ? new DecodedText(text.substring(1), name + " med BOM")
                        : new DecodedText(text, name));
    }

    /** Checked piece by piece first, since the strict decoder makes two bytes of each letter at once. */
    static Optional<String> strictly(byte[] content, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer piece = CharBuffer.allocate(Math.max(1, Math.min(content.length, PIECE)));
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
        }
        return result.isError() ? Optional.empty() : Optional.of(new String(content, charset));
    }
}
