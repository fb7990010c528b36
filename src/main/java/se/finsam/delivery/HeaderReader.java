package se.finsam.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.SexColumns;
import se.finsam.dataset.SexColumns.SexColumn;
import se.finsam.member.Dialect;
import se.finsam.member.HeaderKey;
import se.finsam.member.KnownNames;
import se.finsam.member.SwedishFigures;

/** Reads the header line; adds a finding for each column unknown, twice there, or missing though required. */
final class HeaderReader {

    private final Dataset dataset;
    private final HeaderNames names;
    private final FindingList findings;
    private final Optional<SexColumns> sexColumns;

    HeaderReader(Dataset dataset, Dialect dialect, HeaderNames names, FindingList findings) {
        this.dataset = dataset;
        this.names = names;
        this.findings = findings;
        this.sexColumns = dialect.hasSexColumns() ? SexColumns.of(dataset) : Optional.empty();
    }

    Header read(CsvLine line) {
        Map<String, Integer> places = places(line);
        boolean hasSexColumns = hasSexColumns(places);
        List<Integer> sexPositions = hasSexColumns ? sexPositions(line, places) : List.of();
        List<@Nullable Integer> positions = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (int column = 0; column < dataset.columns().size(); column++) {
            Column declared = dataset.columns().get(column);
            Integer place = places.remove(HeaderKey.of(declared.header()));
            if (place == null && declared.isRequired() && !(isInSexColumns(column) && hasSexColumns)) {
                findings.add(missing(line, declared.header(), declared.meaning()));
            }
            positions.add(place);
            shown.add(
                    place != null && names.isAlias(line.cell(place))
                            ? line.cell(place).strip()
                            : declared.header());
        }
        for (int place : places.values()) {
            findings.add(unknown(line, place));
        }
        return new Header(positions, sexPositions, shown, line.width());
    }

    /** The place of each header by its key, in the order of the line. */
    private Map<String, Integer> places(CsvLine line) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < line.width(); place++) {
            String header = line.cell(place);
            if (header.isBlank()) {
                findings.add(unknown(line, place));
            } else if (places.putIfAbsent(names.key(header), place) != null) {
                findings.add(new Finding(
                        FindingCode.COLUMN_TWICE,
                        line.line(),
                        header,
                        header,
                        "Kolumnen finns två gånger.",
                        "Ta bort den ena kolumnen."));
            }
        }
        return places;
    }

    /** A file with a column for the sex is written as everybody may write it. */
    private boolean hasSexColumns(Map<String, Integer> places) {
        return sexColumns
                .map(sexes -> HeaderKey.of(dataset.columns().get(sexes.sex()).header()))
                .filter(header -> !places.containsKey(header))
                .isPresent();
    }

    private List<Integer> sexPositions(CsvLine line, Map<String, Integer> places) {
        List<Integer> positions = new ArrayList<>();
        for (SexColumn column : SexColumns.COLUMNS) {
            Integer place = places.remove(HeaderKey.of(column.header()));
            if (place != null) {
                positions.add(place);
            } else {
                findings.add(missing(
                        line, column.header(), "antal " + column.header().toLowerCase(SwedishFigures.SWEDISH)));
            }
        }
        return positions;
    }

    /** Whether a column is one that the columns for women and men stand instead of. */
    private boolean isInSexColumns(int column) {
        return sexColumns
                .filter(sexes -> column == sexes.sex() || column == sexes.counted())
                .isPresent();
    }

    private static Finding missing(CsvLine line, String header, String meaning) {
        return new Finding(
                FindingCode.COLUMN_MISSING,
                line.line(),
                header,
                null,
                "Kolumnen %s saknas; den måste finnas.".formatted(header),
                "Lägg till kolumnen: %s.".formatted(meaning));
    }

    private Finding unknown(CsvLine line, int place) {
        String header = line.cell(place);
        List<String> known = dataset.columns().stream().map(Column::header).toList();
        return new Finding(
                FindingCode.COLUMN_UNKNOWN,
                line.line(),
                header,
                header,
                header.isBlank()
                        ? "Kolumn %d har ingen rubrik.".formatted(place + 1)
                        : "Kolumnen känns inte igen. Kolumner i %s (mest lika först): %s."
                                .formatted(dataset.name(), String.join(", ", KnownNames.nearestFirst(header, known))),
                "Rätta rubriken, eller ta bort kolumnen. Kolumnerna får stå i vilken ordning som helst.");
    }
}
