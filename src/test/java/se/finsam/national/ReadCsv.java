package se.finsam.national;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What DuckDB itself needs to read the same files into one table a dataset: nothing is checked, kept or told. The measure
 * that the program is held against.
 */
final class ReadCsv {

    private static final List<String> DATASETS = List.of("avslut", "deltagare", "ekonomi", "insatser");

    private ReadCsv() {}

    /**
     * Reads an inbox into a new database.
     *
     * @param arguments the inbox, the file of the database, and options of {@code read_csv}, which may be blank
     */
    public static void main(String[] arguments) throws SQLException {
        String options = arguments[2].isBlank() ? "" : ", " + arguments[2];
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[1]);
                Statement statement = connection.createStatement()) {
            for (String dataset : DATASETS) {
                statement.execute("create table %s as select * from read_csv('%s/*/%s_*.csv'%s)"
                        .formatted(dataset, arguments[0], dataset, options));
            }
        }
    }
}
