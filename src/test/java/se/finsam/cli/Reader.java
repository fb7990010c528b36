package se.finsam.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** An analyst's client in a process of its own, on whatever DuckDB its class path holds: prints the answers to some questions. */
public final class Reader {

    private Reader() {}

    public static void main(String[] arguments) throws Exception {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0], readOnly);
                Statement statement = connection.createStatement()) {
            for (int question = 1; question < arguments.length; question++) {
                if (statement.execute(arguments[question]) && arguments[question].startsWith("select")) {
                    print(statement, out);
                }
            }
        }
    }

    private static void print(Statement statement, PrintStream out) throws Exception {
        try (ResultSet results = statement.getResultSet()) {
            while (results.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                    cells.add(results.getString(column));
                }
                out.println(String.join("|", cells));
            }
        }
    }
}
