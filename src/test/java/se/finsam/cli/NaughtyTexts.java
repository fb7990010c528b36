package se.finsam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/** Texts that have broken programs, by what becomes of them. */
final class NaughtyTexts {

    private static final Path FILE = Path.of("src/test/resources/naughty-texts.txt");

    /** One character fewer than a cell may hold, without a place to break the line. */
    private static final String LONG_WORD = "x".repeat(9_999);

    /** One character more. */
    static final String TOO_LONG = "y".repeat(10_001);

    private NaughtyTexts() {}

    /** Those that a cell of text may hold. */
    static List<String> accepted() throws IOException {
        return Stream.concat(under("accepted").stream(), Stream.of(LONG_WORD)).toList();
    }

    /** The same, every other one: two names that differ in case alone stand in different halves. */
    static List<String> half(int first) throws IOException {
        List<String> texts = accepted();
        return texts.stream().filter(text -> texts.indexOf(text) % 2 == first).toList();
    }

    /** The texts below a heading of the file. */
    static List<String> under(String heading) throws IOException {
        return Files.readAllLines(FILE).stream()
                .dropWhile(line -> !line.equals("[" + heading + "]"))
                .skip(1)
                .takeWhile(line -> !line.matches("\\[[\\w ]+]"))
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(StringEscapeUtils::unescapeJava)
                .toList();
    }

    /** A text as it stands in the database: blanks at its ends taken off, each run of blanks and line breaks made one. */
    static String collapsed(String text) {
        return text.codePoints()
                .mapToObj(letter -> isBlank(letter) ? " " : Character.toString(letter))
                .collect(Collectors.joining())
                .replaceAll(" +", " ")
                .replaceAll("^ | $", "");
    }

    private static boolean isBlank(int letter) {
        return "\t\n\u000B\f\r".indexOf(letter) >= 0 || Character.isSpaceChar(letter);
    }
}
