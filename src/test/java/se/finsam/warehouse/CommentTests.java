package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What analysts see says what it is, and which figures must never be added. */
@Tag("core")
class CommentTests {

    private static final String SEEN = "schema_name in ('core', 'mart', 'kpi', 'report') and not internal";

    /** Every column with an amount or a count that runs from 1 January to the end of a quarter. */
    private static final String CUMULATIVE =
            """
            core.exits.exits
            core.exits_revision.exits
            core.participants.ended
            core.participants.new_participants
            core.participants.participants
            core.participants_revision.ended
            core.participants_revision.new_participants
            core.participants_revision.participants
            core.public_count.value
            core.spending.spending_sek
            core.spending_revision.spending_sek
            kpi.budget.spending_sek
            kpi.cost_per_participant.participants
            kpi.cost_per_participant.spending_sek
            kpi.cost_per_participant_insats.participants
            kpi.cost_per_participant_insats.spending_sek
            kpi.exit_outcome.exits
            kpi.exit_outcome.total_exits
            kpi.individual_structural.individual_sek
            kpi.individual_structural.structural_sek
            kpi.participants.ended
            kpi.participants.new_participants
            kpi.participants.participants
            kpi.spending_split.spending_sek
            kpi.spending_split.total_spending_sek
            mart.area_figure.value
            mart.area_quotient.denominator
            mart.area_quotient.numerator
            mart.cumulative_value.value
            mart.delivered_value.value
            mart.exits_reason.value
            mart.forbund_figure.value
            mart.forbund_quotient.denominator
            mart.forbund_quotient.numerator
            mart.guest.value
            mart.insats_figure.value
            mart.insats_quotient.denominator
            mart.insats_quotient.numerator
            mart.measure_beside.county_value
            mart.measure_beside.denominator
            mart.measure_beside.numerator
            mart.measure_beside.previous_year_value
            mart.measure_beside.value
            mart.measure_value.denominator
            mart.measure_value.numerator
            mart.measure_value.value
            mart.participants_group.men
            mart.participants_group.value
            mart.participants_group.women
            mart.participants_insats.value
            mart.participants_split.men
            mart.participants_split.value
            mart.participants_split.women
            mart.remark_not_split.amount_sek
            mart.term.value
            report.count_by_sex.value
            report.count_of_exits.value
            report.count_to_mask.value
            report.forbund_comparison.county_value
            report.forbund_comparison.denominator
            report.forbund_comparison.numerator
            report.forbund_comparison.previous_year_value
            report.forbund_comparison.value
            report.insats.participants
            report.insats.spending_sek
            report.insats_described.participants
            report.insats_described.spending_sek
            report.outcome.exits
            report.outcome.total_exits
            report.participants.ended
            report.participants.new_participants
            report.participants.participants
            report.public_comparison.denominator
            report.public_comparison.numerator
            report.public_comparison.previous_year_value
            report.public_comparison.value
            report.public_insats.participants
            report.public_insats.spending_sek
            report.public_outcome.exits
            report.public_outcome.to_work_or_studies
            report.public_participants.participants
            report.public_remark.amount_sek
            report.remark.amount_sek
            """;

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void everyTableViewAndColumnHasOne() {
        String uncommented =
                """
                select schema_name || '.' || table_name || '.' || column_name from duckdb_columns()
                where %1$s and coalesce(trim(comment), '') = ''
                union all
                select schema_name || '.' || view_name from duckdb_views()
                where %1$s and coalesce(trim(comment), '') = ''
                union all
                select schema_name || '.' || table_name from duckdb_tables()
                where %1$s and coalesce(trim(comment), '') = ''
                """
                        .formatted(SEEN);

        assertThat(delivered.ask(uncommented)).isEmpty();
        assertThat(delivered.ask("select count(*) > 300 from duckdb_columns() where " + SEEN))
                .isEqualTo("true");
    }

    @Test
    void whatIsCumulativeSaysSoFirst() {
        assertThat(delivered
                        .ask(
                                "select schema_name || '.' || table_name || '.' || column_name from duckdb_columns() where "
                                        + SEEN
                                        + " and starts_with(comment, 'Cumulative since 1 January: never add quarters')")
                        .lines())
                .containsExactlyInAnyOrderElementsOf(CUMULATIVE.lines().toList());
    }
}
