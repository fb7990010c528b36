package se.finsam.delivery;

import java.util.ArrayList;
import java.util.Arrays;
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
import se.finsam.dataset.FileRows;
import se.finsam.dataset.FileRule;
import se.finsam.dataset.FileRule.Breach;
import se.finsam.dataset.Row;

/**
 * Holds the rows of one file against each other: what may stand once, and what has to add up. What is wrong with an insats is
 * told once, so a rule passes over one that breaks an earlier rule; all others are judged.
 */
final class FileCheck {

    private final Dataset dataset;
    private final FileRows rows;
    private final int[] keys;
    private final FindingList findings;
    private final Set<String> doubtful = new HashSet<>();

    /** @param owner the id of the förbund that delivers, which a blank {@code hemförbund} stands for */
    FileCheck(Dataset dataset, List<Row> rows, String owner, FindingList findings) {
        this.dataset = dataset;
        this.rows = ownAsBlank(new FileRows(dataset, rows), owner);
        this.findings = findings;
        this.keys = IntStream.range(0, dataset.columns().size())
                .filter(column -> dataset.columns().get(column).isKey())
                .toArray();
    }

    void check() {
        checkKeys();
        for (FileRule rule : dataset.fileRules()) {
            FileRows sure = doubtful.isEmpty() ? rows : sureRows();
            List<Breach> breaches = rule.breaches(sure);
            if (!breaches.isEmpty()) {
                breaches.forEach(breach -> findings.add(finding(breach)));
                doubt(sure.rows(), breaches.stream().map(Breach::line).collect(Collectors.toSet()));
            }
        }
    }

    private FileRows sureRows() {
        return rows.with(rows.rows().stream()
                .filter(row -> !doubtful.contains(subject(row)))
                .toList());
    }

    private void doubt(List<Row> rows, Set<Long> lines) {
        rows.stream()
                .filter(row -> lines.contains(row.line()))
                .map(this::subject)
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
        String keyWords = Arrays.stream(keys)
                .mapToObj(column -> dataset.columns().get(column).header())
                .collect(Collectors.joining(", "));
        Map<List<String>, Long> firstLines = new HashMap<>();
        @Nullable Long told = null;
        for (Row row : rows.rows()) {
            Long first = firstLines.putIfAbsent(rows.key(row, keys), row.line());
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

    /** What a row is about: its first column. */
    private String subject(Row row) {
        return rows.key(row, 0);
    }

    private static FileRows ownAsBlank(FileRows rows, String owner) {
        List<Integer> places = new ArrayList<>();
        for (Column column : rows.dataset().columns()) {
            if (column.type() instanceof ForbundId) {
                places.add(rows.dataset().position(column.header()));
            }
        }
        if (places.isEmpty()) {
            return rows;
        }
        List<Row> blanked = new ArrayList<>(rows.rows().size());
        for (Row row : rows.rows()) {
            blanked.add(ownAsBlank(rows, row, places, owner));
        }
        return rows.with(blanked);
    }

    private static Row ownAsBlank(FileRows rows, Row row, List<Integer> places, String owner) {
        @Nullable List<@Nullable Object> values = null;
        for (int place : places) {
            if (rows.key(row, place).equals(owner)) {
                values = values == null ? new ArrayList<>(row.values()) : values;
                values.set(place, null);
            }
        }
        return values == null ? row : new Row(row.line(), values);
    }
}
