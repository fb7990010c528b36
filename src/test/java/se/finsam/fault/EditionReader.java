package se.finsam.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.TreeSet;

/** An analyst who asks the same question of the edition in force over and over, in a process of its own. */
public final class EditionReader {

    /** The same sum as it was delivered, and as it comes out at the far end of all views. */
    private static final String QUESTION =
            """
            select
                edition.edition,
                counted.spending_sek as counted,
                (select sum(spending_sek) from core.spending
                 join core.delivery using (delivery_id) where delivery.forbund = 'finnveden') as delivered
            from core.edition, kpi.cost_per_participant as counted
            where
                counted.area = 'finnveden' and counted.period = '2023K4'
                and counted.basis = 'total' and counted.time_window = 'ytd'
            """;

    private final Path current;
    private final Path stop;
    private final TreeSet<Integer> editions = new TreeSet<>();
    private int asked;

    private EditionReader(Path current, Path stop) {
        this.current = current;
        this.stop = stop;
    }

    /**
     * Asks until a file is there, and then prints how often it has asked, and of how many editions.
     *
     * @param arguments the folder in force, the file that says stop, and how many questions each connection is used for
     * @throws Exception where a question is not answered, or an answer does not hold together
     */
    public static void main(String[] arguments) throws Exception {
        EditionReader reader = new EditionReader(Path.of(arguments[0]), Path.of(arguments[1]));
        while (Files.notExists(reader.stop)) {
            reader.connect(Integer.parseInt(arguments[2]));
            reader.readThePage();
        }
        System.out.printf("asked %d times, of %d editions%n", reader.asked, reader.editions.size());
    }

    private void connect(int questions) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        String database = "jdbc:duckdb:" + current.resolve("analysis/finsam.duckdb");
        try (Connection connection = DriverManager.getConnection(database, readOnly);
                Statement statement = connection.createStatement()) {
            int edition = ask(statement);
            for (int question = 1; question < questions && Files.notExists(stop); question++) {
                if (ask(statement) != edition) {
                    throw new IllegalStateException("edition %d has changed under a reader".formatted(edition));
                }
            }
        }
    }

    private int ask(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery(QUESTION)) {
            if (!answer.next() || answer.getBigDecimal("counted").compareTo(answer.getBigDecimal("delivered")) != 0) {
                throw new IllegalStateException("the sums differ, or there is no answer");
            }
            asked++;
            editions.add(answer.getInt("edition"));
            return answer.getInt("edition");
        }
    }

    private void readThePage() throws Exception {
        if (!Files.readString(current.resolve("report/2023K4/rapport.html"))
                .stripTrailing()
                .endsWith("</html>")) {
            throw new IllegalStateException("the page is not whole");
        }
    }
}
