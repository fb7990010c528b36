package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Spending and what it is divided by, on two or three rows whose answer one can work out in one's head. */
@Tag("core")
class SpendingMeasureTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void takesTwoSpellingsAsOneInsats() {
        delivered.spending("a", "2023K4", "konferens ;individinriktad;;;10", "Konferens;administration;;;20");
        delivered.participants("a", "2023K4", "KONFERENS;;totalt;;;3;;");
        assertThat(delivered.ask("select insats, spending_sek, participants, cost_per_participant_sek, status"
                        + " from kpi.cost_per_participant_insats where area = 'a' and time_window = 'ytd'"))
                .isEqualTo("KONFERENS|30.00|3|10.00|ok");
    }

    @Test
    void reportsNoSpendingWithoutASingleUtfall() {
        delivered.spending("a", "2023K4", ";individinriktad;5;;", ";ej uppdelat;100;;");
        assertThat(delivered.figure("a", "spending")).isEqualTo("|missing");
        assertThat(delivered.ask("select kind from report.remark where forbund = 'a' and dataset = 'ekonomi'"))
                .contains("no_spending");
    }

    @Test
    void takesEjUppdelatWithoutUtfallAsAboutTheBudgetAlone() {
        delivered.spending("a", "2023K4", ";individinriktad;;;60", ";ej uppdelat;100;;");
        assertThat(delivered.figure("a", "spending")).isEqualTo("60.00|ok");
        assertThat(delivered.split("a", "ej uppdelat")).isEqualTo("0.00|60.00|0.000000|1|ok");
    }

    @Test
    void isPartialWhereARowOfSpendingIsBlank() {
        delivered.spending("a", "2023K4", ";individinriktad;;;60", "I;individinriktad;;;", ";administration;;;40");
        assertThat(delivered.figure("a", "spending")).isEqualTo("100.00|partial");
        assertThat(delivered.split("a", "individinriktad")).isEqualTo("60.00|100.00|0.600000|1|partial");
        assertThat(delivered.split("a", "administration")).isEqualTo("40.00|100.00|0.400000|1|partial");
    }

    @Test
    void missesACategoryNoneOfWhoseRowsReports() {
        delivered.spending("a", "2023K4", ";individinriktad;;;", ";administration;;;40");
        delivered.spending("b", "2023K4", ";individinriktad;;;60");
        assertThat(delivered.split("a", "individinriktad")).isEqualTo("|40.00||1|missing");
        assertThat(delivered.split("x-lan", "individinriktad")).isEqualTo("60.00|100.00|0.600000|2|partial");
        assertThat(delivered.split("x-lan", "administration")).isEqualTo("40.00|100.00|0.400000|2|partial");
    }

    @Test
    void addsUpToOneWhereOneForbundAloneUsesACategory() {
        delivered.spending("a", "2023K4", ";individinriktad;;;50", ";ny verksamhet;;;50");
        delivered.spending("b", "2023K4", ";individinriktad;;;200");
        assertThat(delivered.split("x-lan", "ny verksamhet")).isEqualTo("50.00|300.00|0.166667|2|ok");
        assertThat(delivered.split("x-lan", "individinriktad")).isEqualTo("250.00|300.00|0.833333|2|ok");
        assertThat(delivered.ask(
                        "select sum(share) from kpi.spending_split where area = 'x-lan' and time_window = 'ytd'"))
                .isEqualTo("1.000000");
    }

    @Test
    void takesCorrectionsBelowZero() {
        delivered.spending("a", "2023K4", ";individinriktad;;;-30,50", ";administration;;;10,50");
        delivered.participants("a", "2023K4", "I;;totalt;;;4;;");
        assertThat(delivered.cost("total", "a")).isEqualTo("-20.00|4|-5.00|1|ok");
        assertThat(delivered.cost("individual", "a")).isEqualTo("-30.50|4|-7.63|1|ok");
    }

    @Test
    void dividesIndividualSpendingByParticipantsAndByExits() {
        delivered.spending("a", "2023K4", "I;individinriktad;;;100", ";strukturövergripande;;;50");
        delivered.participants("a", "2023K4", "I;;totalt;;;4;;1", "J;;totalt;;;1;;");
        assertThat(delivered.cost("total", "a")).isEqualTo("150.00|5|30.00|1|ok");
        assertThat(delivered.cost("individual", "a")).isEqualTo("100.00|5|20.00|1|ok");
        assertThat(delivered.cost("exit", "a")).isEqualTo("100.00|1|100.00|1|partial");
    }

    @Test
    void comparesIndividualWithStructural() {
        delivered.spending("a", "2023K4", ";individinriktad;;;75", ";strukturövergripande;;;25", ";administration;;;9");
        delivered.spending("b", "2023K4", ";individinriktad;;;30", ";strukturövergripande;;;");
        delivered.spending("c", "2023K4", ";administration;;;30");
        String measure = "select individual_sek, structural_sek, individual_share, members_counted, status"
                + " from kpi.individual_structural where area = '%s' and time_window = 'ytd'";
        assertThat(delivered.ask(measure.formatted("a"))).isEqualTo("75.00|25.00|0.750000|1|ok");
        assertThat(delivered.ask(measure.formatted("b"))).isEqualTo("30.00|||0|missing");
        assertThat(delivered.ask(measure.formatted("c"))).isEqualTo("0.00|0.00||1|not_applicable");
        assertThat(delivered.ask(measure.formatted("x-lan"))).isEqualTo("75.00|25.00|0.750000|1|partial");
    }

    @Test
    void showsTheStructuralPartWhereTheIndividualIsMissing() {
        delivered.spending("a", "2023K4", ";individinriktad;;;", ";strukturövergripande;;;25");
        assertThat(delivered.ask("select individual_sek, structural_sek, status from kpi.individual_structural"
                        + " where area = 'a' and time_window = 'ytd'"))
                .isEqualTo("|25.00|missing");
    }

    @Test
    void makesSharesOfAnySize() {
        delivered.spending("a", "2023K4", ";individinriktad;;;1000000000", ";administration;;;-999999999,99");
        assertThat(delivered.split("a", "individinriktad")).isEqualTo("1000000000.00|0.01|100000000000.000000|1|ok");
    }
}
