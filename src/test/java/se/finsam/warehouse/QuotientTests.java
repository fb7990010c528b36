package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one division of the project, against BigDecimal. */
@Tag("core")
class QuotientTests {

    private static final int BATCH = 5_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0.29, 2, 2, 0.15",
        "-0.29, 2, 2, -0.15",
        "0.29, -2, 2, -0.15",
        "-1, -3, 6, 0.333333",
        "2, 3, 6, 0.666667",
        "0, 5, 2, 0",
        "9097400, 208, 2, 43737.5",
        "1, 2, 0, 1",
        "999999999999999.99, 0.01, 2, 99999999999999999",
    })
    void roundsHalfAwayFromZero(BigDecimal numerator, BigDecimal denominator, int decimals, BigDecimal quotient) {
        try (Database database = withMacros()) {
            assertThat(ask(database, numerator, denominator, decimals)).isEqualByComparingTo(quotient);
        }
    }

    @ParameterizedTest
    @CsvSource({"null, 1", "1, null", "1, 0", "0, 0"})
    void isNullWithoutAPartOrWithNothingToDivideBy(String numerator, String denominator) {
        try (Database database = withMacros()) {
            assertThat(database.ask("select core.quotient(%s, %s, 2) as q".formatted(numerator, denominator))
                            .rows()
                            .get(0)
                            .number("q"))
                    .isEmpty();
        }
    }

    @Test
    void agreesWithBigDecimalOnAHundredThousandRandomQuotients() {
        Random random = new Random(20231231);
        try (Database database = withMacros()) {
            for (int batch = 0; batch < 20; batch++) {
                compare(database, random);
            }
        }
    }

    private static void compare(Database database, Random random) {
        List<BigDecimal> expected = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < BATCH; row++) {
            int decimals = random.nextBoolean() ? 2 : 6;
            BigDecimal numerator = amount(random);
            BigDecimal denominator = amount(random);
            denominator = denominator.signum() == 0 ? BigDecimal.ONE : denominator;
            expected.add(numerator
                    .divide(denominator, decimals, RoundingMode.HALF_UP)
                    .setScale(6));
            rows.add("(%d, %s::decimal(18, 2), %s::decimal(18, 2), %d)"
                    .formatted(row, numerator.toPlainString(), denominator.toPlainString(), decimals));
        }
        List<BigDecimal> found = database
                .ask("select core.quotient(n, d, s) as q from (values %s) as t(i, n, d, s) order by i"
                        .formatted(String.join(", ", rows)))
                .rows()
                .stream()
                .map(row -> row.number("q").orElseThrow())
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    /** Of any size from an öre to ten thousand million, either way; small ones often end in a half. */
    private static BigDecimal amount(Random random) {
        long hundredths = Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(12)));
        return BigDecimal.valueOf(random.nextBoolean() ? hundredths : -hundredths, 2);
    }

    private static BigDecimal ask(Database database, BigDecimal numerator, BigDecimal denominator, int decimals) {
        return database.ask("select core.quotient(%s, %s, %d) as q"
                        .formatted(numerator.toPlainString(), denominator.toPlainString(), decimals))
                .rows()
                .get(0)
                .number("q")
                .orElseThrow();
    }

    private Database withMacros() {
        Database database = Database.open(folder.resolve("macros.duckdb"));
        database.run("create schema if not exists core");
        List.of("power_of_ten", "in_hundredths", "quotient")
                .forEach(macro -> database.run(SqlText.of("core/" + macro + ".sql")));
        return database;
    }
}
