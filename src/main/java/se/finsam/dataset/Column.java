package se.finsam.dataset;

/**
 * A column of a dataset.
 *
 * @param header what it is called in a delivery, in Swedish
 * @param name what it is called in the database, in English
 * @param isRequired whether every row must fill it; otherwise the column may be absent or blank
 * @param isKey whether it is part of what may stand only once in a file
 * @param meaning what it holds, in Swedish, for the person who fills it in
 */
public record Column(String header, String name, ColumnType type, boolean isRequired, boolean isKey, String meaning) {

    /** An optional column outside the key. */
    public static Column of(String header, String name, ColumnType type, String meaning) {
        return new Column(header, name, type, false, false, meaning);
    }

    /** The same column, part of the key. */
    public Column key() {
        return new Column(header, name, type, isRequired, true, meaning);
    }

    /** The same column, filled in every row. */
    public Column required() {
        return new Column(header, name, type, true, isKey, meaning);
    }
}
