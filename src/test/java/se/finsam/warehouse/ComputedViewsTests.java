package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the program works out for itself is what analysts are answered by the views. */
@Tag("core")
class ComputedViewsTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void answersAsTheViewsDo() {
        delivered.register("a", "2023", "A;individ;ja;;;;;;40", "B;struktur;nej;;;;;;");
        delivered.spending("a", "2022K4", "A;individinriktad;900;;800,50", ";administration;100;;110");
        delivered.spending("a", "2023K3", "A;individinriktad;900;950;700,25", "B;strukturövergripande;50;;20");
        delivered.spending("a", "2023K4", "A;individinriktad;900;;850", "B;strukturövergripande;50;;60");
        delivered.participants("a", "2022K4", "A;;kvinna;;;12;6;5", "A;;man;;;9;3;2");
        delivered.participants("a", "2023K4", "A;;kvinna;;;15;4;5", "A;;man;;;8;3;2");
        delivered.exits("a", "2023K4", "A;kvinna;arbete;3", "A;man;annat;4");
        delivered.spending("b", "2023K4", "C;individinriktad;;;1000");
        delivered.participants("b", "2023K4", "C;;;;;7;;1");
        delivered.warehouse().declare(DeliveredWarehouse.declarations());
        seesTheSame();

        delivered.spending("b", "2023K4", "C;individinriktad;;;2000");
        delivered.warehouse().declare(DeliveredWarehouse.declarations());
        seesTheSame();
    }

    private void seesTheSame() {
        ReportTables tables = delivered.warehouse().reportTables();
        List<String> relations = delivered
                .ask("select view_name from duckdb_views() where schema_name = 'report'")
                .lines()
                .toList();
        assertThat(relations).contains("forbund_comparison", "finding", "source");
        for (String relation : relations) {
            assertThat(text(tables.rows(relation)))
                    .as(relation)
                    .isEqualTo(delivered.ask("select * from report.%s order by all".formatted(relation)));
        }
        Map<String, Long> warnings = delivered.warehouse().openWarnings();
        assertThat(warnings).isNotEmpty();
        assertThat(delivered
                        .ask(
                                "select forbund, count(*) from core.finding where severity = 'warning' group by all order by all")
                        .lines())
                .containsExactlyElementsOf(warnings.entrySet().stream()
                        .map(entry -> entry.getKey() + "|" + entry.getValue())
                        .toList());
    }

    private static String text(List<ResultRow> rows) {
        return rows.stream()
                .map(row -> row.inOrder().stream()
                        .map(value -> Objects.toString(value, ""))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }
}
