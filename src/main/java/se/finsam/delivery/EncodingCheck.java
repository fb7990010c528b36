package se.finsam.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names the encoding of a file that is in neither of the two, or in both. Old encodings of DOS and Mac are valid Windows-1252
 * too, with other letters: {@code H”glandet}. They show in å, ä and ö inside words, where the file has none that is
 * Windows-1252.
 */
final class EncodingCheck {

    /** The letters and signs of Swedish text that UTF-8 writes in two or three bytes, seen byte by byte. */
    private static final Pattern UTF8_LETTER =
            Pattern.compile("\\xC3[\\x80-\\xBF]|\\xC2[\\xA0-\\xBF]|\\xE2\\x80[\\x80-\\xBF]|\\xEF\\xBB\\xBF");

    private static final Pattern WINDOWS_LETTER = Pattern.compile("[\\xE5\\xE4\\xF6\\xC5\\xC4\\xD6\\xE9]");

    private static final Pattern WINDOWS_LETTER_INSIDE =
            Pattern.compile("(?<=[A-Za-z])[\\xE5\\xE4\\xF6\\xC5\\xC4\\xD6](?=[A-Za-z])");

    /** å, ä, ö and Å between letters. */
    private static final Pattern DOS_LETTER_INSIDE = Pattern.compile("(?<=[A-Za-z])[\\x84\\x86\\x94\\x8F](?=[A-Za-z])");

    /** All six beside a letter, but for ö, which is a quotation mark there in Windows-1252. */
    private static final Pattern DOS_LETTER =
            Pattern.compile("(?<=[A-Za-z])[\\x84\\x86\\x8E\\x8F\\x99]|[\\x84\\x86\\x8E\\x8F\\x99](?=[A-Za-z])");

    private static final Pattern MAC_LETTER =
            Pattern.compile("(?<=[A-Za-z])[\\x80\\x81\\x85\\x8A\\x8C\\x9A](?=[A-Za-z])|[\\x81\\x8A\\x8C\\x9A](?=[a-z])"
                    + "|(?<=[;\\r\\n\"])[\\x80\\x85](?=[a-z])");

    /** å, ä, ö, Å, Ä, Ö written as UTF-8, read as Windows-1252 and written as UTF-8 again; or a letter that was lost. */
    private static final Pattern DAMAGE =
            Pattern.compile("\\u00C3[\\u00A5\\u00A4\\u00B6\\u2026\\u201E\\u2013\\u0085\\u0084\\u0096]|\\uFFFD");

    /** Bytes that stand for nothing in Windows-1252, and the zero. */
    private static final Pattern NOT_IN_WINDOWS = Pattern.compile("[\\x00\\x81\\x8D\\x8F\\x90\\x9D]");

    private EncodingCheck() {}

    /**
     * Returns what is wrong; empty where the file can be read.
     *
     * @param declared the encoding that a member's file declares; null where there is none
     */
    static Optional<Finding> finding(byte[] content, @Nullable String declared) {
        if (declared != null) {
            return declaredEncoding(content, declared);
        }
        if (isUtf16(content)) {
            return finding(FindingCode.ENCODING_UTF16, "Filen är sparad som UTF-16, i Excel kallat Unicode-text.");
        }
        return DecodedText.strictly(content, StandardCharsets.UTF_8)
                .map(EncodingCheck::damage)
                .orElseGet(() -> otherThanUtf8(new String(content, StandardCharsets.ISO_8859_1)));
    }

    private static Optional<Finding> declaredEncoding(byte[] content, String declared) {
        boolean isWide = declared.startsWith("UTF");
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        boolean isAscii = bytes.chars().allMatch(letter -> letter < 0x80);
        Optional<String> utf8 =
                isWide || isAscii ? Optional.empty() : DecodedText.strictly(content, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return finding(
                    FindingCode.ENCODING_UNKNOWN,
                    "Filen är i UTF-8, fast %s är avtalat för förbundet.".formatted(declared));
        }
        boolean isWindows = Charset.forName(declared).equals(DecodedText.WINDOWS_1252);
        if (isWindows && !isAscii) {
            return otherThanUtf8(bytes);
        }
        Optional<DecodedText> decoded = DecodedText.decode(content, declared);
        boolean isOtherOldEncoding =
                !isWide && WINDOWS_LETTER_INSIDE.matcher(bytes).find();
        return decoded.isEmpty() || isOtherOldEncoding
                ? finding(
                        FindingCode.ENCODING_UNKNOWN,
                        "Filen är inte i %s, som är avtalat för förbundet.".formatted(declared))
                : damage(decoded.get().text());
    }

    private static Optional<Finding> damage(String text) {
        if (text.indexOf('\0') >= 0) {
            return unknown();
        }
        return mayBeDamaged(text) && DAMAGE.matcher(text).find()
                ? finding(
                        FindingCode.ENCODING_DAMAGED,
                        "Bokstäver har förvanskats innan filen lämnades: å, ä eller ö har blivit andra tecken, som Ã¶ eller \uFFFD.",
                        "Gå tillbaka till originalet, välj Spara som och filformatet CSV UTF-8, och lämna den nya filen.")
                : Optional.empty();
    }

    /** By the letters that every damage begins with. */
    private static boolean mayBeDamaged(String text) {
        return text.indexOf('\u00C3') >= 0 || text.indexOf('\uFFFD') >= 0;
    }

    private static Optional<Finding> otherThanUtf8(String bytes) {
        if (UTF8_LETTER.matcher(bytes).find()) {
            return finding(
                    FindingCode.ENCODING_MIXED,
                    "Filen blandar UTF-8 och Windows-1252, så att å, ä och ö inte går att läsa säkert.");
        }
        boolean hasWindowsLetter = WINDOWS_LETTER.matcher(bytes).find();
        boolean hasDosLetter = DOS_LETTER_INSIDE.matcher(bytes).find();
        if (hasWindowsLetter && hasDosLetter) {
            return finding(
                    FindingCode.ENCODING_MIXED,
                    "Filen blandar Windows-1252 och en äldre teckenkodning, så att å, ä och ö inte går att läsa säkert.");
        }
        if (hasDosLetter || (!hasWindowsLetter && DOS_LETTER.matcher(bytes).find())) {
            return finding(
                    FindingCode.ENCODING_DOS,
                    "Filen är i en teckenkodning från DOS (CP437 eller CP850), i Excel kallat CSV (MS-DOS).");
        }
        if (!hasWindowsLetter && MAC_LETTER.matcher(bytes).find()) {
            return finding(
                    FindingCode.ENCODING_MAC,
                    "Filen är i en äldre teckenkodning från Mac (Mac Roman), i Excel kallat CSV (Macintosh).");
        }
        boolean isWindows = NOT_IN_WINDOWS.matcher(bytes).results().findAny().isEmpty();
        return isWindows ? Optional.empty() : unknown();
    }

    /** A mark at the beginning, or every other byte of plain text a zero. */
    private static boolean isUtf16(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        boolean hasMark = (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
        return hasMark || isText(content, StandardCharsets.UTF_16LE) || isText(content, StandardCharsets.UTF_16BE);
    }

    private static boolean isText(byte[] content, Charset charset) {
        int looked = Math.min(content.length, 200) & ~1;
        String start = new String(content, 0, looked, charset);
        return start.chars().filter(letter -> letter >= ' ' && letter < 0x7F).count() * 10L > start.length() * 8L;
    }

    private static Optional<Finding> unknown() {
        return finding(FindingCode.ENCODING_UNKNOWN, "Filen är varken UTF-8 eller Windows-1252.");
    }

    private static Optional<Finding> finding(FindingCode code, String message) {
        return finding(code, message, SaveAs.CSV_UTF8);
    }

    private static Optional<Finding> finding(FindingCode code, String message, String nextStep) {
        return Optional.of(Finding.ofFile(code, message, nextStep));
    }
}
