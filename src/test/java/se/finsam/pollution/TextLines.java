package se.finsam.pollution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The lines of a text, each with its line end, to be changed as lines. */
final class TextLines {

    private TextLines() {}

    static List<String> of(String text) {
        return new ArrayList<>(List.of(text.split("(?<=\n)")));
    }

    /** The line that has the header: the first but for a mark of the separator. */
    static int header(List<String> lines) {
        return lines.size() > 1 && lines.get(0).startsWith("sep=") ? 1 : 0;
    }

    static String header(String text) {
        List<String> lines = of(text);
        return lines.get(header(lines));
    }

    /** Changes one line, without its line end. */
    static String one(String text, Random random, UnaryOperator<String> change) {
        List<String> lines = of(text);
        int line = random.nextInt(lines.size());
        lines.set(line, changed(lines.get(line), change));
        return String.join("", lines);
    }

    static String headerOnly(String text, UnaryOperator<String> change) {
        List<String> lines = of(text);
        lines.set(header(lines), changed(lines.get(header(lines)), change));
        return String.join("", lines);
    }

    static String every(String text, UnaryOperator<String> change) {
        List<String> lines = of(text);
        lines.replaceAll(line -> line.startsWith("sep=") ? line : changed(line, change));
        return String.join("", lines);
    }

    /** Puts a line in between two others, or last. */
    static String inserted(String text, Random random, String line) {
        List<String> lines = of(text);
        lines.add(1 + random.nextInt(lines.size()), line);
        return String.join("", lines);
    }

    static String appended(String text, String more) {
        return text + (text.endsWith("\n") ? "" : "\n") + more;
    }

    private static String changed(String line, UnaryOperator<String> change) {
        String content = line.stripTrailing().isEmpty() ? "" : line.replaceAll("[\r\n]+$", "");
        return change.apply(content) + line.substring(content.length());
    }
}
