package se.finsam.warehouse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.finsam.dataset.Column;
import se.finsam.dataset.ColumnType.Choice;
import se.finsam.dataset.Dataset;
import se.finsam.dataset.Datasets;
import se.finsam.dataset.ReferenceTables;
import se.finsam.dataset.Row;
import se.finsam.member.Member;
import se.finsam.member.Members;

/**
 * What has been declared today, for the views to join with: members, reference tables, datasets.
 *
 * @param reference the rows of each table under {@code jobs/reference/}, by its name in schema {@code core}
 */
public record Declarations(Members members, Map<String, List<Row>> reference, Datasets datasets) {

    public Declarations {
        reference = Map.copyOf(reference);
    }

    /** The rows of each table, by its name in schema {@code core}. */
    Map<String, List<List<@Nullable Object>>> tables() {
        Map<String, List<List<@Nullable Object>>> tables = new TreeMap<>(Map.of(
                "member", members.all().stream().map(Declarations::member).toList(),
                "member_municipality",
                        members.all().stream()
                                .flatMap(m -> municipalities(m).stream())
                                .toList(),
                "member_due_date",
                        members.all().stream()
                                .flatMap(m -> dueDates(m).stream())
                                .toList(),
                "dataset", datasets.all().stream().map(Declarations::dataset).toList(),
                "dataset_column",
                        datasets.all().stream()
                                .flatMap(d -> columns(d).stream())
                                .toList(),
                "allowed_value",
                        Stream.concat(datasets.all().stream(), ReferenceTables.ALL.stream())
                                .flatMap(d -> allowedValues(d).stream())
                                .toList()));
        reference.forEach((table, rows) ->
                tables.put(table, rows.stream().map(Row::values).toList()));
        return tables;
    }

    private static List<@Nullable Object> member(Member member) {
        return Arrays.asList(
                member.id(),
                member.name(),
                member.organisationNumber(),
                member.county(),
                member.figures().word());
    }

    private static List<List<@Nullable Object>> municipalities(Member member) {
        return numbered(member.id(), member.municipalities());
    }

    private static List<List<@Nullable Object>> dueDates(Member member) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        member.dueDates()
                .forEach((quarter, day) ->
                        rows.add(Arrays.asList(member.id(), quarter, day.getMonthValue(), day.getDayOfMonth())));
        return rows;
    }

    private static List<@Nullable Object> dataset(Dataset dataset) {
        return Arrays.asList(
                dataset.name(), dataset.table(), dataset.frequency().name().toLowerCase(Locale.ROOT));
    }

    private static List<List<@Nullable Object>> columns(Dataset dataset) {
        return dataset.columns().stream()
                .map(column -> Arrays.<@Nullable Object>asList(
                        dataset.name(), column.name(), column.header(), column.meaning()))
                .toList();
    }

    private static List<List<@Nullable Object>> allowedValues(Dataset dataset) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Column column : dataset.columns()) {
            if (column.type() instanceof Choice choice) {
                for (List<@Nullable Object> numbered : numbered(dataset.name(), choice.values())) {
                    rows.add(Arrays.asList(numbered.get(0), column.name(), numbered.get(1), numbered.get(2)));
                }
            }
        }
        return rows;
    }

    private static List<List<@Nullable Object>> numbered(String owner, List<String> values) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String value : values) {
            rows.add(Arrays.asList(owner, rows.size() + 1, value));
        }
        return rows;
    }
}
