package se.finsam.pollution;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Other encodings, wrong ones, several in one file, and bytes that are lost or turned into others. */
final class Damages {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static final List<Damage> ALL = List.of(
            encoded("windows-1252", ""),
            encoded("UTF-8", ""),
            encoded("UTF-8", "\uFEFF"),
            encoded("UTF-8", "\uFEFF\uFEFF"),
            encoded("UTF-16LE", "\uFEFF"),
            encoded("UTF-16BE", "\uFEFF"),
            encoded("UTF-16LE", ""),
            encoded("UTF-16BE", ""),
            encoded("IBM850", ""),
            encoded("IBM437", ""),
            encoded("x-MacRoman", ""),
            encoded("ISO-8859-1", ""),
            encoded("US-ASCII", ""),
            new Damage("encoded twice", (text, content, random) -> new String(
                            text.getBytes(StandardCharsets.UTF_8), SecondDecoding.WINDOWS_1252)
                    .getBytes(StandardCharsets.UTF_8)),
            new Damage("encodings by line", (text, content, random) -> byLine(text, random)),
            new Damage("byte flipped", (text, content, random) -> flipped(content, random)),
            new Damage("byte replaced", (text, content, random) -> spliced(content, random, 1, random.nextInt(256))),
            new Damage("byte inserted", (text, content, random) -> spliced(content, random, 0, random.nextInt(256))),
            new Damage("byte lost", (text, content, random) -> spliced(content, random, 1)),
            new Damage("NUL inserted", (text, content, random) -> spliced(content, random, 0, 0)),
            new Damage("mark in the middle", (text, content, random) -> spliced(content, random, 0, 0xEF, 0xBB, 0xBF)),
            new Damage("mark cut", (text, content, random) -> joined(Arrays.copyOf(MARK, 2), content)),
            new Damage(
                    "cut at a byte",
                    (text, content, random) -> Arrays.copyOf(content, random.nextInt(content.length + 1))));

    private Damages() {}

    private static Damage encoded(String charset, String mark) {
        String name = charset + (mark.isEmpty() ? "" : " with %d marks".formatted(mark.length()));
        return new Damage(name, (text, content, random) -> (mark + text).getBytes(Charset.forName(charset)));
    }

    private static byte[] byLine(String text, Random random) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (String line : TextLines.of(text)) {
            content.writeBytes(
                    line.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : SecondDecoding.WINDOWS_1252));
        }
        return content.toByteArray();
    }

    private static byte[] flipped(byte[] content, Random random) {
        byte[] flipped = content.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] content, Random random, int lost, int... others) {
        int position = random.nextInt(content.length + 1);
        byte[] part = new byte[others.length];
        for (int other = 0; other < others.length; other++) {
            part[other] = (byte) others[other];
        }
        byte[] before = Arrays.copyOf(content, position);
        byte[] behind = Arrays.copyOfRange(content, Math.min(position + lost, content.length), content.length);
        return joined(joined(before, part), behind);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
