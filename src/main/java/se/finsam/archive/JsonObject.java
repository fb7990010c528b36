package se.finsam.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One object of JSON, read token by token. Binding it to records by reflection is shorter to write, and takes twice as long
 * as all of {@code status} may.
 *
 * <p>What is asked for and not there, or of another kind, is an {@link IllegalArgumentException}.
 */
final class JsonObject {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, @Nullable Object> values;

    private JsonObject(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** Reads a text that is one object and nothing else. */
    static JsonObject parse(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            if (value(parser) instanceof JsonObject object && parser.nextToken() == null) {
                return object;
            }
            throw new IllegalArgumentException("not one object");
        }
    }

    /** A text, a {@code BigDecimal}, a {@code Boolean}, a list of values, an object, or null. */
    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        } else if (token == JsonToken.START_ARRAY) {
            return list(parser);
        } else if (token == JsonToken.VALUE_NULL) {
            return null;
        } else if (token != null && token.isBoolean()) {
            return parser.getBooleanValue();
        }
        return token != null && token.isNumeric() ? parser.getDecimalValue() : parser.getString();
    }

    private static JsonObject object(JsonParser parser) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(parser));
        }
        return new JsonObject(values);
    }

    private static List<@Nullable Object> list(JsonParser parser) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    String text(String name) {
        return value(name, String.class);
    }

    @Nullable
    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    boolean flag(String name) {
        return value(name, Boolean.class);
    }

    BigDecimal decimal(String name) {
        return value(name, BigDecimal.class);
    }

    long number(String name) {
        return decimal(name).longValue();
    }

    Instant time(String name) {
        return Instant.parse(text(name));
    }

    JsonObject object(String name) {
        return value(name, JsonObject.class);
    }

    /** The list under a name, all of whose values are of one kind. */
    <T> List<T> list(String name, Class<T> kind) {
        List<T> list = new ArrayList<>();
        for (Object value : value(name, List.class)) {
            list.add(cast(name, kind, value));
        }
        return list;
    }

    private <T> T value(String name, Class<T> kind) {
        return cast(name, kind, values.get(name));
    }

    private static <T> T cast(String name, Class<T> kind, @Nullable Object value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException(
                    "%s: %s, where a %s belongs".formatted(name, value, kind.getSimpleName()));
        }
        return kind.cast(value);
    }
}
