package se.finsam.member;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lines of a file that the operator writes: {@code key = value}, in UTF-8, each key known and there once. */
final class PropertiesFile {

    private final Path file;
    private final Properties properties = new OnceOnlyProperties();

    private PropertiesFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param known every key that may stand there; one that ends in a point is followed by the name of a dataset
     */
    static PropertiesFile read(Path file, List<String> known) throws IOException {
        PropertiesFile read = new PropertiesFile(file);
        read.load();
        List<String> shown = known.stream()
                .map(key -> key.endsWith(".") ? key + "<dataset>" : key)
                .toList();
        for (String key : read.keys()) {
            if (known.stream().noneMatch(name -> name.endsWith(".") ? key.startsWith(name) : key.equals(name))) {
                throw read.trouble("unknown key '%s'; known keys, nearest first: %s"
                        .formatted(key, String.join(", ", KnownNames.nearestFirst(key, shown))));
            }
        }
        return read;
    }

    private void load() throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (CharacterCodingException notUtf8) {
            throw trouble("is not UTF-8; save it as UTF-8");
        } catch (IllegalArgumentException malformed) {
            throw trouble("cannot be read: " + malformed.getMessage());
        }
    }

    /** All keys, in alphabetical order. */
    Set<String> keys() {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
    }

    String required(String key, List<String> needed) {
        return optional(key)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> trouble(
                        "the key '%s' is missing or empty; needed keys: %s".formatted(key, String.join(", ", needed))));
    }

    /** What the word under a key stands for; the fallback where the key is not there. */
    <T> T choice(String key, Map<String, T> meanings, T fallback) {
        Optional<String> word = optional(key);
        if (word.isEmpty()) {
            return fallback;
        }
        T meaning = meanings.get(word.get());
        if (meaning == null) {
            throw trouble("%s = %s is not known; known, nearest first: %s"
                    .formatted(
                            key,
                            word.get(),
                            String.join(", ", KnownNames.nearestFirst(word.get(), meanings.keySet()))));
        }
        return meaning;
    }

    /** A whole number within limits; the fallback where the key is not there. */
    int wholeNumber(String key, int least, int most, int fallback) {
        String text = optional(key).orElse(String.valueOf(fallback));
        return parsed(text)
                .filter(number -> number >= least && number <= most)
                .orElseThrow(
                        () -> trouble("%s = %s is not a whole number from %d to %d".formatted(key, text, least, most)));
    }

    /** A file that can be executed, by its path from the folder of this one; empty where the key is not there or empty. */
    Optional<Path> executable(String key) {
        Optional<String> text = optional(key).filter(value -> !value.isEmpty());
        Optional<Path> named = text.map(file::resolveSibling);
        named.filter(path -> !Files.isRegularFile(path) || !Files.isExecutable(path))
                .ifPresent(path -> {
                    throw trouble("%s = %s: %s is no file that can be executed; name one, or make it so with chmod +x"
                            .formatted(key, text.orElseThrow(), path));
                });
        return named;
    }

    private static Optional<Integer> parsed(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    ConfigurationException trouble(String what) {
        return new ConfigurationException(file + ": " + what);
    }

    /** The plain class lets the last of two equal keys win without a word. */
    private static final class OnceOnlyProperties extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalArgumentException("the key '" + key + "' stands twice; keep one of them");
            }
            return super.put(key, value);
        }
    }
}
