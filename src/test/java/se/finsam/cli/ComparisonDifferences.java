package se.finsam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.reading.ComparisonReading;
import se.finsam.reading.ComparisonRow;

/** Where {@code report.forbund_comparison} in force and the reading of the same files say different things. */
final class ComparisonDifferences {

    private static final List<String> KEYS = List.of("measure", "period", "time_window", "area");

    private static final List<String> TEXTS =
            List.of("unit", "area_type", "members_counted", "status", "county_status");

    private static final List<String> NUMBERS = List.of(
            "value",
            "numerator",
            "denominator",
            "county_value",
            "difference",
            "difference_pct",
            "previous_year_value",
            "change_pct");

    private ComparisonDifferences() {}

    static List<String> of(NightHome night) {
        return differences(program(night), reading(ComparisonReading.of(night.inbox(), night.jobs())));
    }

    /** Every difference, as the keys of the row, the column, and what either says; a row that one lacks counts too. */
    private static List<String> differences(Map<String, List<String>> program, Map<String, List<String>> reading) {
        TreeSet<String> keys = new TreeSet<>(program.keySet());
        keys.addAll(reading.keySet());
        return keys.stream()
                .flatMap(key -> differences(key, program.get(key), reading.get(key)))
                .toList();
    }

    private static Stream<String> differences(
            String key, @Nullable List<String> program, @Nullable List<String> reading) {
        if (program == null || reading == null) {
            return Stream.of(
                    key + (program == null ? ": the program has no such row" : ": the reading has no such row"));
        }
        List<String> columns = Stream.concat(TEXTS.stream(), NUMBERS.stream()).toList();
        return IntStream.range(0, columns.size())
                .filter(column -> !program.get(column).equals(reading.get(column)))
                .mapToObj(column -> "%s: %s is '%s' in the program, '%s' in the reading"
                        .formatted(key, columns.get(column), program.get(column), reading.get(column)));
    }

    private static Map<String, List<String>> program(NightHome night) {
        String columns = Stream.of(KEYS, TEXTS, NUMBERS).flatMap(List::stream).collect(Collectors.joining(", "));
        Map<String, List<String>> rows = new TreeMap<>();
        night.ask("select " + columns + " from report.forbund_comparison")
                .lines()
                .forEach(line -> {
                    List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
                    for (int column = KEYS.size() + TEXTS.size(); column < cells.size(); column++) {
                        cells.set(column, cells.get(column).isEmpty() ? "" : plain(new BigDecimal(cells.get(column))));
                    }
                    put(rows, cells);
                });
        return rows;
    }

    private static Map<String, List<String>> reading(List<ComparisonRow> read) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (ComparisonRow row : read) {
            List<String> cells = new ArrayList<>(List.of(row.measure(), row.period(), row.timeWindow(), row.area()));
            cells.addAll(List.of(
                    row.unit(),
                    row.areaType(),
                    Integer.toString(row.membersCounted()),
                    row.status(),
                    row.countyStatus()));
            cells.add(plain(row.value()));
            cells.add(plain(row.numerator()));
            cells.add(plain(row.denominator()));
            cells.add(plain(row.countyValue()));
            cells.add(plain(row.difference()));
            cells.add(plain(row.differencePct()));
            cells.add(plain(row.previousYearValue()));
            cells.add(plain(row.changePct()));
            put(rows, cells);
        }
        return rows;
    }

    private static void put(Map<String, List<String>> rows, List<String> cells) {
        String key = String.join(" ", cells.subList(0, KEYS.size()));
        assertThat(rows.put(key, cells.subList(KEYS.size(), cells.size())))
                .as("a second row of " + key)
                .isNull();
    }

    /** Numbers that are the same are written the same, whatever their decimals; null is written as nothing. */
    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
