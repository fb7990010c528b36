package se.finsam.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts under {@code sql/}. A few of them have places, <code>${like_this}</code>, for names that the declarations give;
 * nothing that a förbund has written ever fills one.
 */
final class SqlText {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    private SqlText() {}

    /** Returns a text, such as {@code core/delivery.sql}. */
    static String of(String path) {
        try (InputStream text = SqlText.class.getResourceAsStream("/sql/" + path)) {
            if (text == null) {
                throw new IllegalArgumentException("no such SQL text: sql/" + path);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns a text with its places filled. */
    static String of(String path, Map<String, String> names) {
        return PLACE.matcher(of(path)).replaceAll(place -> {
            String name = names.get(place.group(1));
            if (name == null) {
                throw new IllegalArgumentException("sql/" + path + " wants " + place.group());
            }
            return Matcher.quoteReplacement(name);
        });
    }

    /** Returns a statement that is no relation of its own. */
    static String statement(String name, Map<String, String> names) {
        return of("statement/" + name + ".sql", names);
    }

    /** Returns the paths that a list, such as {@code views.txt}, names, in order. */
    static List<String> list(String name) {
        return of(name).lines().filter(line -> !line.isBlank()).toList();
    }
}
