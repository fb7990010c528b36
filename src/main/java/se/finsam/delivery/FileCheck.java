package se.finsam.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType.ForbundId;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.FileRule;
import se.finsam.dataset.FileRule.Breach;
import se.finsam.dataset.Row;
import se.finsam.member.NameKey;

/**
 * Holds the rows of one file against each other: what may stand once, and what has to add up. What is wrong with an insats is
 * told once, so a rule passes over one that breaks an earlier rule; all others are judged.
 */
final class FileCheck {

    private final Dataset dataset;
    private final List<Row> rows;
    private final List<Integer> keys;
    private final FindingList findings;
    private final Set<String> doubtful = new HashSet<>();

    /** @param owner the id of the förbund that delivers, which a blank {@code hemförbund} stands for */
    FileCheck(Dataset dataset, List<Row> rows, String owner, FindingList findings) {
        this.dataset = dataset;
        this.rows = ownAsBlank(dataset, rows, owner);
        this.findings = findings;
        this.keys = IntStream.range(0, dataset.columns().size())
                .filter(column -> dataset.columns().get(column).isKey())
                .boxed()
                .toList();
    }

    void check() {
        checkKeys();
        for (FileRule rule : dataset.fileRules()) {
            List<Row> sure = doubtful.isEmpty() ? rows : sureRows();
            List<Breach> breaches = rule.breaches(dataset, sure);
            if (!breaches.isEmpty()) {
                breaches.forEach(breach -> findings.add(finding(breach)));
                doubt(sure, breaches.stream().map(Breach::line).collect(Collectors.toSet()));
            }
        }
    }

    private List<Row> sureRows() {
        return rows.stream().filter(row -> !doubtful.contains(subject(row))).toList();
    }

    private void doubt(List<Row> rows, Set<Long> lines) {
        rows.stream()
                .filter(row -> lines.contains(row.line()))
                .map(FileCheck::subject)
                .forEach(doubtful::add);
    }

    private static Finding finding(Breach breach) {
        return new Finding(
                FindingCode.FILE_RULE,
                breach.line(),
                breach.column(),
                null,
                "Raderna går inte ihop: %s.".formatted(breach.words()),
                "Rätta de rader som är fel.");
    }

    private void checkKeys() {
        String keyWords = keys.stream()
                .map(column -> dataset.columns().get(column).header())
                .collect(Collectors.joining(", "));
        Map<List<String>, Long> firstLines = new HashMap<>();
        @Nullable Long told = null;
        for (Row row : rows) {
            Long first = firstLines.putIfAbsent(key(row), row.line());
            if (first != null && !Objects.equals(told, row.line())) {
                told = row.line();
                doubtful.add(subject(row));
                findings.add(new Finding(
                        FindingCode.KEY_TWICE,
                        row.line(),
                        null,
                        null,
                        "Rad %d har redan samma %s; varje kombination får finnas en gång.".formatted(first, keyWords),
                        "Ta bort den ena raden, eller rätta det som skiljer dem åt."));
            }
        }
    }

    /** A blank is a value. */
    private List<String> key(Row row) {
        List<String> key = new ArrayList<>(keys.size());
        for (int column : keys) {
            key.add(text(row, column));
        }
        return key;
    }

    /** What a row is about: its first column. */
    private static String subject(Row row) {
        return text(row, 0);
    }

    private static String text(Row row, int column) {
        Object value = row.values().get(column);
        return value == null ? "" : NameKey.of(value.toString());
    }

    private static List<Row> ownAsBlank(Dataset dataset, List<Row> rows, String owner) {
        List<Integer> places = new ArrayList<>();
        for (Column column : dataset.columns()) {
            if (column.type() instanceof ForbundId) {
                places.add(dataset.position(column.header()));
            }
        }
        return places.isEmpty()
                ? rows
                : rows.stream().map(row -> ownAsBlank(row, places, owner)).toList();
    }

    private static Row ownAsBlank(Row row, List<Integer> places, String owner) {
        if (places.stream().noneMatch(place -> text(row, place).equals(owner))) {
            return row;
        }
        List<@Nullable Object> values = new ArrayList<>(row.values());
        places.stream().filter(place -> text(row, place).equals(owner)).forEach(place -> values.set(place, null));
        return new Row(row.line(), values);
    }
}
