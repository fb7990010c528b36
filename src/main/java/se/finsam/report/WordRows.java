package se.finsam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of words of one kind as rows: one for each of theirs. */
final class WordRows {

    private WordRows() {}

    static List<DataField> fields(CountyTable first) {
        List<DataField> fields = new ArrayList<>(List.of(DataField.period()));
        if (isOfCounty(first)) {
            fields.addAll(DataField.ofTable());
        }
        fields.add(DataField.head(first.table().rowName(), "Radens namn i tabellen."));
        first.table()
                .columns()
                .names()
                .forEach(name -> fields.add(DataField.head(name, "Kolumnen ”%s” i tabellen.".formatted(name))));
        return fields;
    }

    /** One that belongs to the whole report is the only one of its kind. */
    private static boolean isOfCounty(CountyTable placed) {
        return !placed.county().isEmpty();
    }

    static List<List<String>> of(String period, CountyTable placed) {
        Stream<String> place = isOfCounty(placed)
                ? Stream.of(period, placed.county(), placed.table().title())
                : Stream.of(period);
        List<String> inFront = place.toList();
        return placed.table().lines().stream()
                .map(line -> Stream.of(
                                inFront.stream(),
                                Stream.of(line.title()),
                                line.cells().stream().map(Cell::text))
                        .flatMap(values -> values)
                        .toList())
                .toList();
    }
}
