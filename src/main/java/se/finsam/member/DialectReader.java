package se.finsam.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads from a member's file how the member writes its deliveries; what is not said there is as everybody does it. */
final class DialectReader {

    private static final String DELIMITER = "delimiter";
    private static final String CHARSET = "charset";
    private static final String DECIMAL_SIGN = "decimal-sign";
    private static final String SEXES = "sexes";
    private static final String HEADERS = "headers.";

    /** The keys that it reads; the last is followed by the name of a dataset. */
    static final List<String> KEYS = List.of(DELIMITER, CHARSET, DECIMAL_SIGN, SEXES, HEADERS);

    private static final Map<String, Character> DELIMITERS =
            Map.of("semicolon", ';', "comma", ',', "tab", '\t', "bar", '|');

    private static final Map<String, String> CHARSETS = Map.of(
            "utf-8", "UTF-8",
            "windows-1252", "windows-1252",
            "utf-16", "UTF-16",
            "cp850", "IBM850",
            "cp437", "IBM437",
            "mac-roman", "x-MacRoman");

    private static final Map<String, Character> DECIMAL_SIGNS = Map.of("comma", ',', "point", '.');
    private static final Map<String, Boolean> SEX_COLUMNS = Map.of("rows", false, "columns", true);

    private final PropertiesFile properties;

    DialectReader(PropertiesFile properties) {
        this.properties = properties;
    }

    Dialect read() {
        Dialect standard = Dialect.STANDARD;
        Map<String, Map<String, String>> headers = new TreeMap<>();
        for (String key : properties.keys()) {
            if (key.startsWith(HEADERS)) {
                headers.put(key.substring(HEADERS.length()), headers(key));
            }
        }
        return new Dialect(
                properties.choice(DELIMITER, DELIMITERS, standard.delimiter()),
                charset(),
                properties.choice(DECIMAL_SIGN, DECIMAL_SIGNS, standard.decimalSign()),
                headers,
                properties.choice(SEXES, SEX_COLUMNS, standard.hasSexColumns()));
    }

    private @Nullable String charset() {
        return properties.optional(CHARSET).isEmpty() ? null : properties.choice(CHARSET, CHARSETS, "");
    }

    /** Pairs of {@code what the member calls it: declared header}, parted by semicolons. */
    private Map<String, String> headers(String key) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String pair : properties.optional(key).orElse("").split(";", -1)) {
            int colon = pair.lastIndexOf(':');
            if (colon < 1 || pair.substring(0, colon).isBlank()) {
                throw properties.trouble(
                        "%s: '%s' is no pair; write for example %s = Antal personer: deltagare; Påbörjade: nya"
                                .formatted(key, pair.strip(), key));
            }
            String alias = pair.substring(0, colon).strip();
            if (headers.put(alias, pair.substring(colon + 1).strip()) != null) {
                throw properties.trouble("%s: '%s' stands twice; keep one of them".formatted(key, alias));
            }
        }
        return headers;
    }
}
