package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Budget, exits by reason and shares, on rows whose answer one can work out in one's head. */
@Tag("core")
class BudgetAndOutcomeTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void addsTheBudgetThatIsGivenAndTakesABlankForNoGap() {
        delivered.spending("a", "2023K4", "I;individinriktad;100;80;50", ";administration;;;10");
        assertThat(budget("a")).isEqualTo("100.00|60.00|80.00|1|ok");
    }

    @Test
    void missesABudgetThatNoRowGives() {
        delivered.spending("a", "2023K4", ";administration;;;10");
        assertThat(budget("a")).isEqualTo("|10.00||0|missing");
        assertThat(budget("b")).isEqualTo("|||0|missing");
    }

    @Test
    void countsInTheCountyOnlyMembersWithBothBudgetAndSpending() {
        delivered.spending("a", "2023K4", ";administration;100;80;50");
        delivered.spending("b", "2023K4", ";administration;200;180;");
        delivered.spending("c", "2023K4", ";administration;;;30");
        assertThat(budget("b")).isEqualTo("200.00||180.00|0|missing");
        assertThat(budget("x-lan")).isEqualTo("100.00|50.00|80.00|1|partial");
        assertThat(budget("y-lan")).isEqualTo("|||0|missing");
    }

    @Test
    void addsTheBudgetOfTheCounty() {
        delivered.spending("a", "2023K4", ";administration;100;;50");
        delivered.spending("b", "2023K4", ";ej uppdelat;200;;", ";administration;;;25");
        assertThat(budget("x-lan")).isEqualTo("300.00|75.00||2|ok");
    }

    @Test
    void putsReasonsInGroupsByTheForbundsOwnWordsAndTheCommonOnes() {
        delivered.exits(
                "a", "2023K4", "I;totalt;arbete;2", "I;totalt;Jobb ;1", "I;totalt;STUDIER;1", "J;totalt;flytt;1");
        delivered.exits("b", "2023K4", "I;kvinna;jobb;2", "I;man;jobb;1", "I;totalt;arbete;2");
        assertThat(outcome("a", "arbete")).isEqualTo("3|5|0.600000|0.230724|0.882379|1|ok");
        assertThat(outcome("a", "studier")).isEqualTo("1|5|0.200000|0.036224|0.624465|1|ok");
        assertThat(outcome("a", "ej klassad")).isEqualTo("1|5|0.200000|0.036224|0.624465|1|ok");
        assertThat(outcome("b", "ej klassad")).isEqualTo("3|5|0.600000|0.230724|0.882379|1|ok");
        assertThat(delivered.ask("select exits, total_exits, share, members_counted, status from kpi.exit_outcome"
                        + " where area = 'x-lan' and time_window = 'ytd' and reason_group = 'arbete'"))
                .isEqualTo("5|10|0.500000|2|ok");
        assertThat(delivered.ask("select value, numerator, denominator, status from report.forbund_comparison"
                        + " where measure = 'exits_to_work_or_studies' and area = 'a' and time_window = 'ytd'"))
                .isEqualTo("0.800000|4.00|5.00|ok");
        assertThat(delivered.ask("select sum(share) from kpi.exit_outcome where area = 'a' and time_window = 'ytd'"))
                .isEqualTo("1.000000");
    }

    @Test
    void givesTheIntervalByWilson() {
        delivered.exits("a", "2023K4", "I;totalt;arbete;3", "I;totalt;flytt;28");
        assertThat(outcome("a", "arbete")).isEqualTo("3|31|0.096774|0.033465|0.248999|1|ok");
        assertThat(outcome("a", "ej klassad")).isEqualTo("28|31|0.903226|0.751001|0.966535|1|ok");
        assertThat(outcome("a", "studier")).isEqualTo("0|31|0.000000|0.000000|0.110255|1|ok");
    }

    @Test
    void isNotApplicableWithoutExitsAndMissingWithoutAFile() {
        delivered.exits("a", "2023K4");
        assertThat(outcome("a", "arbete")).isEqualTo("0|0||||1|not_applicable");
        assertThat(outcome("b", "arbete")).isEqualTo("|||||0|missing");
    }

    @Test
    void isNotApplicableWithoutParticipants() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.participants("a", "2023K4", "I;;totalt;;;0;0;0");
        assertThat(delivered.ask("select spending_sek, participants, cost_per_participant_sek, members_counted, status"
                        + " from kpi.cost_per_participant where area = 'a' and basis = 'individual'"
                        + " and time_window = 'ytd'"))
                .isEqualTo("100.00|0||1|not_applicable");
    }

    @Test
    void addsUpToOneInTheCountyWhereOneForbundAloneUsesACategory() {
        delivered.spending("a", "2023K4", ";individinriktad;;;50", ";ny verksamhet;;;50");
        delivered.spending("b", "2023K4", ";individinriktad;;;300");
        assertThat(delivered.ask("select category, share, members_counted, status from kpi.spending_split"
                        + " where area = 'x-lan' and time_window = 'ytd' and share > 0 order by category"))
                .isEqualTo("individinriktad|0.875000|2|ok\nny verksamhet|0.125000|2|ok");
    }

    @Test
    void comparesACountyWithTheYearBeforeOnlyWhereTheSameMembersAreCounted() {
        delivered.spending("a", "2021K4", ";administration;;;100");
        delivered.spending("a", "2022K4", ";administration;;;150");
        delivered.spending("b", "2023K4", ";administration;;;300");
        delivered.spending("a", "2024K4", ";administration;;;200");
        delivered.spending("b", "2024K4", ";administration;;;400");
        assertThat(delivered.ask("select period, value, members_counted, previous_year_value, change_pct"
                        + " from report.forbund_comparison where measure = 'spending' and area = 'x-lan'"
                        + " and time_window = 'ytd' order by period"))
                .isEqualTo("2021K4|100.000000|1||\n2022K4|150.000000|1|100.000000|50.00\n"
                        + "2023K4|300.000000|1|150.000000|\n2024K4|600.000000|2|300.000000|");
    }

    private String budget(String area) {
        return delivered.ask("select budget_sek, spending_sek, forecast_sek, members_counted, status from kpi.budget"
                + " where period = '2023K4' and area = '" + area + "'");
    }

    private String outcome(String area, String group) {
        return delivered.ask(("select exits, total_exits, share, share_low, share_high, members_counted, status"
                        + " from kpi.exit_outcome"
                        + " where area = '%s' and time_window = 'ytd' and reason_group = '%s'")
                .formatted(area, group));
    }
}
