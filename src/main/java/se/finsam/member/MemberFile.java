package se.finsam.member;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file under {@code jobs/members/}: a declared member. */
final class MemberFile {

    static final String ENDING = ".properties";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final String FIGURES = "figures";
    private static final String NOT_PERSONAL_NUMBERS = "not-personal-numbers";

    private static final List<String> NEEDED =
            List.of("name", "county", "municipalities", "due.k1", "due.k2", "due.k3", "due.k4");

    private static final List<String> KEYS = Stream.of(
                    NEEDED, List.of("organisation-number", FIGURES, NOT_PERSONAL_NUMBERS), DialectReader.KEYS)
            .flatMap(List::stream)
            .toList();

    private final Path file;
    private final PropertiesFile properties;

    private MemberFile(Path file, PropertiesFile properties) {
        this.file = file;
        this.properties = properties;
    }

    static Member read(Path file) throws IOException {
        return new MemberFile(file, PropertiesFile.read(file, KEYS)).member();
    }

    private Member member() {
        String fileName = file.getFileName().toString();
        String id = fileName.substring(0, fileName.length() - ENDING.length());
        if (!ID.matcher(id).matches()) {
            throw properties.trouble(
                    "the name of the file is the member's id: small letters a-z, digits and single hyphens");
        }
        return new Member(
                id,
                properties.required("name", NEEDED),
                properties.optional("organisation-number").orElse(null),
                properties.required("county", NEEDED),
                list(properties.required("municipalities", NEEDED)),
                dueDates(),
                properties.choice(FIGURES, figureStyles(), FigureStyle.CUMULATIVE),
                new DialectReader(properties).read(),
                list(properties.optional(NOT_PERSONAL_NUMBERS).orElse("")));
    }

    private static Map<String, FigureStyle> figureStyles() {
        return Arrays.stream(FigureStyle.values()).collect(Collectors.toMap(FigureStyle::word, style -> style));
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(",", -1))
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
        String value = properties.required(key, NEEDED);
        try {
            return MonthDay.parse("--" + value);
        } catch (DateTimeException notADate) {
            throw properties.trouble(
                    "%s = %s is not a month and a day; write for example %s = 05-15".formatted(key, value, key));
        }
    }
}
