package se.finsam.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The registers of insatser of one förbund, by year. */
record Registers(NavigableMap<Integer, List<CsvLine>> byYear) {

    /** What an insats is called now: it follows {@code tidigare namn} from register to register, as far as they lead. */
    String presentName(String delivered) {
        Set<String> passed = new HashSet<>();
        String name = Spelling.name(delivered);
        while (passed.add(name)) {
            name = followOnce(name);
        }
        return name;
    }

    private String followOnce(String earlier) {
        String name = earlier;
        for (List<CsvLine> register : byYear.values()) {
            String known = name;
            name = register.stream()
                    .filter(row -> !known.isEmpty() && row.name("tidigare namn").equals(known))
                    .map(row -> row.name("insats"))
                    .findFirst()
                    .orElse(known);
        }
        return name;
    }

    /** Whether an insats only counts heads, by the register that applies to the year; one not in it does not. */
    boolean isVolume(String presentName, int year) {
        List<CsvLine> register = applyingTo(year);
        return register.stream()
                .filter(row -> row.name("insats").equals(presentName))
                .findFirst()
                .or(() -> register.stream()
                        .filter(row -> presentName(row.name("insats")).equals(presentName))
                        .findFirst())
                .map(row -> row.name("deltagarredovisning").equals("volym"))
                .orElse(false);
    }

    /** That of the same year, else the latest before, else the earliest after. */
    private List<CsvLine> applyingTo(int year) {
        return Optional.ofNullable(byYear.floorEntry(year))
                .or(() -> Optional.ofNullable(byYear.ceilingEntry(year)))
                .map(Map.Entry::getValue)
                .map(Objects::requireNonNull)
                .orElse(List.of());
    }
}
