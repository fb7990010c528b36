package se.finsam.member;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file under {@code jobs/members/}: a declared member in lines of {@code key = value}, in UTF-8. */
final class MemberFile {

    static final String ENDING = ".properties";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> KEYS = List.of(
            "name",
            "organisation-number",
            "county",
            "municipalities",
            "due.k1",
            "due.k2",
            "due.k3",
            "due.k4",
            "figures");

    private static final List<String> MAY_BE_LEFT_OUT = List.of("organisation-number", "figures");

    private static final List<String> NEEDED =
            KEYS.stream().filter(key -> !MAY_BE_LEFT_OUT.contains(key)).toList();

    private final Path file;
    private final Properties properties = new OnceOnlyProperties();

    private MemberFile(Path file) {
        this.file = file;
    }

    static Member read(Path file) throws IOException {
        MemberFile memberFile = new MemberFile(file);
        memberFile.load();
        return memberFile.member();
    }

    private void load() throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (CharacterCodingException notUtf8) {
            throw trouble("is not UTF-8; save it as UTF-8");
        } catch (IllegalArgumentException malformed) {
            throw trouble("cannot be read: " + malformed.getMessage());
        }
        for (String key : properties.stringPropertyNames()) {
            if (!KEYS.contains(key)) {
                throw trouble("unknown key '%s'; known keys, nearest first: %s"
                        .formatted(key, String.join(", ", KnownNames.nearestFirst(key, KEYS))));
            }
        }
    }

    private Member member() {
        String fileName = file.getFileName().toString();
        String id = fileName.substring(0, fileName.length() - ENDING.length());
        if (!ID.matcher(id).matches()) {
            throw trouble("the name of the file is the member's id: small letters a-z, digits and single hyphens");
        }
        String organisationNumber = properties.getProperty("organisation-number");
        return new Member(
                id,
                required("name"),
                organisationNumber == null ? null : organisationNumber.strip(),
                required("county"),
                municipalities(),
                dueDates(),
                figures());
    }

    private FigureStyle figures() {
        String value =
                properties.getProperty("figures", FigureStyle.CUMULATIVE.word()).strip();
        return FigureStyle.of(value)
                .orElseThrow(() -> trouble("figures = %s is not known; known, nearest first: %s"
                        .formatted(value, String.join(", ", KnownNames.nearestFirst(value, FigureStyle.words())))));
    }

    private List<String> municipalities() {
        return Arrays.stream(required("municipalities").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private SortedMap<Integer, MonthDay> dueDates() {
        SortedMap<Integer, MonthDay> dueDates = new TreeMap<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            dueDates.put(quarter, monthDay("due.k" + quarter));
        }
        return dueDates;
    }

    private MonthDay monthDay(String key) {
        String value = required(key);
        try {
            return MonthDay.parse("--" + value);
        } catch (DateTimeException notADate) {
            throw trouble("%s = %s is not a month and a day; write for example %s = 05-15".formatted(key, value, key));
        }
    }

    private String required(String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw trouble(
                    "the key '%s' is missing or empty; needed keys: %s".formatted(key, String.join(", ", NEEDED)));
        }
        return value;
    }

    private ConfigurationException trouble(String what) {
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
