package se.finsam.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a dataset looks where women and men stand in columns of their own instead of rows: each line is then a row for women, a
 * row for men, and, where the line holds anything else, a row for what is not split.
 *
 * @param sex where the column that tells the sex stands in a row
 * @param counted where the count stands that is split
 */
public record SexColumns(int sex, int counted) {

    /** Each column beside the value of the column that it stands instead of. */
    public static final List<SexColumn> COLUMNS =
            List.of(new SexColumn("Kvinnor", "kvinna"), new SexColumn("Män", "man"));

    /** The value of a row that is not split. */
    public static final String NOT_SPLIT = "totalt";

    /** A column that holds the count of one sex. */
    public record SexColumn(String header, String value) {}

    /** Empty for a dataset that tells no sex. */
    public static Optional<SexColumns> of(Dataset dataset) {
        return position(dataset, ParticipantsDataset.SEX.type())
                .flatMap(sex -> position(dataset, new ColumnType.Count()).map(count -> new SexColumns(sex, count)));
    }

    private static Optional<Integer> position(Dataset dataset, ColumnType type) {
        return IntStream.range(0, dataset.columns().size())
                .filter(position -> dataset.columns().get(position).type().equals(type))
                .boxed()
                .findFirst();
    }
}
