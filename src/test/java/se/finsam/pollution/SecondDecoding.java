package se.finsam.pollution;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** From bytes to text: UTF-8, else Windows-1252, and nothing that is neither, mixes them, or was damaged on its way. */
final class SecondDecoding {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The bytes EF BB BF, as one character each. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    /** What is left of å, ä, ö, é, a no-break blank, a typographic sign or a mark where UTF-8 is taken byte by byte. */
    private static final Pattern UTF_8_BYTES =
            Pattern.compile("[\u00C2\u00C3][\u0080-\u00BF]|[\u00E2\u00EF][\u0080-\u00BF]{2}");

    /** The same, once the bytes have been taken for Windows-1252 and written as UTF-8. */
    private static final Pattern ENCODED_TWICE = Pattern.compile(
            "[\u00C2\u00C3][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\u00E2[\u0080€][\u0080-\u00BF‰†“”’™¯]|\u00EF\u00BB\u00BF");

    /** Signs inside a word that are å, ä, ö in the encodings of DOS and the old Macintosh. */
    private static final Pattern OLD_LETTERS = Pattern.compile("[A-Za-z][„†”ŒŠŽ™][a-z]");

    private static final Pattern SWEDISH_LETTERS = Pattern.compile("[åäöÅÄÖ]");

    private SecondDecoding() {}

    static String decode(byte[] content) {
        Optional<String> text = decode(withoutMark(content), StandardCharsets.UTF_8);
        if (text.isPresent() && ENCODED_TWICE.matcher(text.get()).find()) {
            throw new NotUnderstoodException("text that was encoded twice");
        }
        return text.orElseGet(() -> windows1252(content));
    }

    /** Whether the bytes are UTF-8 and nothing else. */
    static boolean isUtf8(byte[] content) {
        return decode(content, StandardCharsets.UTF_8).isPresent();
    }

    static boolean hasMark(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).startsWith(MARK);
    }

    private static byte[] withoutMark(byte[] content) {
        return hasMark(content) ? Arrays.copyOfRange(content, MARK.length(), content.length) : content;
    }

    private static String windows1252(byte[] content) {
        if (UTF_8_BYTES
                .matcher(new String(content, StandardCharsets.ISO_8859_1))
                .find()) {
            throw new NotUnderstoodException("UTF-8 and Windows-1252 in one file");
        }
        String text = decode(content, WINDOWS_1252)
                .orElseThrow(() -> new NotUnderstoodException("bytes that are neither UTF-8 nor Windows-1252"));
        if (OLD_LETTERS.matcher(text).find() && !SWEDISH_LETTERS.matcher(text).find()) {
            throw new NotUnderstoodException("letters of another encoding than UTF-8 and Windows-1252");
        }
        return text;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notThatCharset) {
            return Optional.empty();
        }
    }
}
