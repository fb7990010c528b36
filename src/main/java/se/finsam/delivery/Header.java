package se.finsam.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.Dataset;
import se.finsam.member.KnownNames;

/**
 * Where in a file the columns of a dataset stand.
 *
 * @param positions for each declared column its place in a line, from 0; null where the file does not have it
 * @param width the number of cells up to the last header
 */
record Header(List<@Nullable Integer> positions, int width) {

    private static final String OTHER_SEPARATOR =
            "Kolumnerna ska skiljas åt med semikolon. Välj Spara som i Excel och filformatet CSV UTF-8.";
    private static final String MISNAMED =
            "Rätta rubriken, eller ta bort kolumnen. Kolumnerna får stå i vilken ordning som helst.";

    /** Reads the header line; adds a finding for each column unknown, twice there, or missing though required. */
    static Header read(CsvLine line, Dataset dataset, FindingList findings) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < line.width(); place++) {
            String header = line.cells().get(place);
            if (places.putIfAbsent(HeaderKey.of(header), place) != null) {
                findings.add(new Finding(
                        FindingCode.COLUMN_TWICE,
                        line.line(),
                        header,
                        header,
                        "Kolumnen finns två gånger.",
                        "Ta bort den ena kolumnen."));
            }
        }
        List<@Nullable Integer> positions = new ArrayList<>();
        for (Column column : dataset.columns()) {
            positions.add(position(column, places, line, findings));
        }
        for (int place : places.values().stream().sorted().toList()) {
            findings.add(unknown(line, line.cells().get(place), dataset));
        }
        return new Header(positions, line.width());
    }

    /** The text of a column in a line; blank where the file does not have the column. */
    String cell(CsvLine line, int column) {
        Integer position = positions.get(column);
        return position == null || position >= line.cells().size()
                ? ""
                : line.cells().get(position);
    }

    private static @Nullable Integer position(
            Column column, Map<String, Integer> places, CsvLine line, FindingList findings) {
        Integer place = places.remove(HeaderKey.of(column.header()));
        if (place == null && column.isRequired()) {
            findings.add(new Finding(
                    FindingCode.COLUMN_MISSING,
                    line.line(),
                    column.header(),
                    null,
                    "Kolumnen %s saknas; den måste finnas.".formatted(column.header()),
                    "Lägg till kolumnen: %s.".formatted(column.meaning())));
        }
        return place;
    }

    private static Finding unknown(CsvLine line, String header, Dataset dataset) {
        List<String> known = dataset.columns().stream().map(Column::header).toList();
        return new Finding(
                FindingCode.COLUMN_UNKNOWN,
                line.line(),
                header,
                header,
                "Kolumnen känns inte igen. Kolumner i %s (mest lika först): %s."
                        .formatted(dataset.name(), String.join(", ", KnownNames.nearestFirst(header, known))),
                header.indexOf(',') >= 0 || header.indexOf('\t') >= 0 ? OTHER_SEPARATOR : MISNAMED);
    }
}
