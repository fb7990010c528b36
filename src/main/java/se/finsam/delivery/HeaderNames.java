package se.finsam.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.SexColumns;
import se.finsam.dataset.SexColumns.SexColumn;
import se.finsam.member.Blanks;
import se.finsam.member.Dialect;
import se.finsam.member.HeaderKey;

/** By which names a file may call its columns, and which words are the name of any column at all. */
final class HeaderNames {

    private static final int REMEMBERED = 10_000;

    private final Map<String, String> declaredByAlias = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Boolean> judged = new HashMap<>();

    HeaderNames(Dataset dataset, Dialect dialect, Collection<Dataset> beside) {
        dialect.headersOf(dataset.name())
                .forEach((alias, declared) -> declaredByAlias.put(HeaderKey.of(alias), HeaderKey.of(declared)));
        known.addAll(declaredByAlias.keySet());
        for (Dataset other : beside) {
            other.columns().stream().map(Column::header).map(HeaderKey::of).forEach(known::add);
        }
        if (dialect.hasSexColumns()) {
            SexColumns.COLUMNS.stream()
                    .map(SexColumn::header)
                    .map(HeaderKey::of)
                    .forEach(known::add);
        }
    }

    /** The key of the declared column that a header means; its own key where it means none. */
    String key(String header) {
        String key = HeaderKey.of(header);
        return declaredByAlias.getOrDefault(key, key);
    }

    /** Whether a header is an agreed name of its own for a column. */
    boolean isAlias(String header) {
        return declaredByAlias.containsKey(HeaderKey.of(header));
    }

    /** Whether a line is made of headers: most of its filled cells, at least two, and no number among them. */
    boolean isHeader(CsvLine line) {
        Optional<String> first = line.firstFilled();
        return first.isPresent() && isKnown(first.get()) && isHeader(line.cells());
    }

    boolean isHeader(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        long headers = cells.stream().filter(this::isKnown).count();
        return headers >= 2 && headers * 2 > filled && cells.stream().noneMatch(HeaderNames::isNumber);
    }

    /** Whether any cell is a header. */
    boolean holdsHeader(CsvLine line) {
        return line.cells().stream().anyMatch(this::isKnown);
    }

    /** The sign that parts the headers of a line where it is not the agreed one. */
    Optional<Character> otherDelimiter(CsvLine line, char agreed) {
        String text = line.firstFilled().orElse("");
        return List.of(';', ',', '\t', '|').stream()
                .filter(delimiter -> delimiter != agreed && line.width() == 1)
                .filter(delimiter -> isHeader(List.of(text.split("\\Q" + delimiter + "\\E", -1))))
                .findFirst();
    }

    private static boolean isNumber(String cell) {
        String text = Blanks.trim(cell);
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private boolean isKnown(String cell) {
        if (cell.isEmpty() || cell.length() > 100) {
            return false;
        }
        if (judged.size() > REMEMBERED) {
            judged.clear();
        }
        Boolean verdict = judged.get(cell);
        if (verdict == null) {
            verdict = known.contains(HeaderKey.of(cell));
            judged.put(cell, verdict);
        }
        return verdict;
    }
}
