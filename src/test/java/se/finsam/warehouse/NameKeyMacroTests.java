package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.finsam.member.NameKey;

/** Names meet in Java and in SQL, and must compare alike. */
@Tag("core")
class NameKeyMacroTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Konferens ",
                "konferens",
                "Koll  på\u00A0förmåga",
                "Koll pa\u030A fo\u0308rma\u030Aga",
                "\tIT-spåret\u2009\u202F",
                "A\u000BB\u3000C",
                "ÅÄÖ É Ü ß Σ",
                "\u0130zmir I\u0307 I\u0131",
                "ΟΔΟΣ ΑΣ",
                "it's \"quoted\"; drop",
            })
    void agreesWithJava(String name) {
        try (Database database = Database.open(folder.resolve("names.duckdb"))) {
            database.run("create schema if not exists core");
            database.run(SqlText.of("core/name_key.sql"));

            String sql = "select core.name_key('%s') as k".formatted(name.replace("'", "''"));
            assertThat(database.ask(sql).rows().get(0).text("k")).isEqualTo(NameKey.of(name));
        }
    }
}
