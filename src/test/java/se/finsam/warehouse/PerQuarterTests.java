package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Members whose figures are of the quarter alone, on rows whose answer one can work out in one's head. */
@Tag("core")
class PerQuarterTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @BeforeEach
    void figuresArePerQuarter() {
        delivered.figuresArePerQuarter();
    }

    @Test
    void addsTheQuartersOfTheYear() {
        delivered.spending("a", "2023K1", "I;individinriktad;;;10");
        delivered.participants("a", "2023K1", "I;;totalt;;;10;4;3");
        delivered.exits("a", "2023K1", "I;totalt;arbete;2", "I;totalt;studier;1");
        delivered.spending("a", "2023K2", "I;individinriktad;;;20");
        delivered.participants("a", "2023K2", "I;;totalt;;;9;2;1");
        delivered.exits("a", "2023K2", "I;totalt;arbete;1");
        assertThat(participants("2023K1")).isEqualTo("10|4|3|ok");
        // (10 - 4) + (4 + 2); 4 + 2; 3 + 1
        assertThat(participants("2023K2")).isEqualTo("12|6|4|ok");
        assertThat(spending("ytd", "2023K1")).isEqualTo("10.000000|ok");
        assertThat(spending("ytd", "2023K2")).isEqualTo("30.000000|ok");
        assertThat(delivered.ask("select exits, total_exits, share, status from kpi.exit_outcome where area = 'a'"
                        + " and time_window = 'ytd' and period = '2023K2' and reason_group = 'arbete'"))
                .isEqualTo("3|4|0.750000|ok");
    }

    @Test
    void keepsWhatWasDelivered() {
        delivered.spending("a", "2023K1", "I;individinriktad;;;10");
        delivered.spending("a", "2023K2", "I;individinriktad;;;20");
        assertThat(delivered.ask("select period, spending_sek from core.spending order by period"))
                .isEqualTo("2023K1|10.00\n2023K2|20.00");
    }

    @Test
    void countsAnInsatsThatBeganOrEndedWithinTheYear() {
        delivered.participants("a", "2023K1", "Ended;;totalt;;;5;1;5");
        delivered.participants("a", "2023K2", "Began;;totalt;;;3;3;1");
        assertThat(participants("2023K2")).isEqualTo("8|4|6|ok");
    }

    @Test
    void isMissingWhereOneOfTheQuartersIs() {
        delivered.spending("a", "2023K2", "I;individinriktad;;;20");
        delivered.participants("a", "2023K2", "I;;totalt;;;9;2;1");
        delivered.exits("a", "2023K2", "I;totalt;arbete;1");
        assertThat(participants("2023K2")).isEqualTo("|||missing");
        assertThat(spending("ytd", "2023K2")).isEqualTo("|missing");
        assertThat(delivered.ask("select exits, total_exits, status from kpi.exit_outcome where area = 'a'"
                        + " and time_window = 'ytd' and period = '2023K2' and reason_group = 'arbete'"))
                .isEqualTo("||missing");
    }

    @Test
    void leavesOutAnInsatsThatDoesNotReportAQuarter() {
        delivered.participants("a", "2023K1", "I;;totalt;;;10;4;", "J;;totalt;;;1;0;0");
        delivered.participants("a", "2023K2", "I;;totalt;;;9;2;1", "J;;totalt;;;1;0;0");
        assertThat(participants("2023K2")).isEqualTo("13|6|0|partial");
    }

    @Test
    void needsTheNewOnesOfEveryQuarterForParticipants() {
        delivered.participants("a", "2023K1", "I;;totalt;;;10;4;3", "J;;totalt;;;1;0;0");
        delivered.participants("a", "2023K2", "I;;totalt;;;9;;1", "J;;totalt;;;1;0;0");
        assertThat(participants("2023K2")).isEqualTo("1|0|4|partial");
    }

    @Test
    void takesTheBudgetOfTheLatestQuarter() {
        delivered.spending("a", "2023K1", ";administration;100;90;10");
        delivered.spending("a", "2023K2", ";administration;120;110;20");
        assertThat(budget("2023K1")).isEqualTo("100.00|10.00|90.00|ok");
        assertThat(budget("2023K2")).isEqualTo("120.00|30.00|110.00|ok");
    }

    @Test
    void givesTheBudgetWhereAnEarlierQuarterIsMissing() {
        delivered.spending("a", "2023K2", ";administration;120;110;20");
        assertThat(budget("2023K2")).isEqualTo("120.00||110.00|missing");
    }

    @Test
    void makesTheRollingYearOfTheLatestFourQuarters() {
        delivered.spending("a", "2022K1", ";administration;;;10");
        delivered.spending("a", "2022K2", ";administration;;;20");
        delivered.spending("a", "2022K3", ";administration;;;30");
        delivered.spending("a", "2022K4", ";administration;;;40");
        delivered.spending("a", "2023K1", ";administration;;;5");
        assertThat(spending("rolling4", "2022K4")).isEqualTo("100.000000|ok");
        assertThat(spending("rolling4", "2023K1")).isEqualTo("95.000000|ok");
    }

    @Test
    void doesNotTakeASmallerQuarterForAFallingFigure() {
        delivered.spending("a", "2023K1", ";administration;;;20");
        delivered.spending("a", "2023K2", ";administration;;;10");
        assertThat(delivered.ask("select message from mart.warning where code = 'CUMULATIVE_FALLS'"))
                .isEmpty();
    }

    private String participants(String period) {
        return delivered.ask("select participants, new_participants, ended, status from kpi.participants"
                + " where area = 'a' and sex = 'totalt' and time_window = 'ytd' and period = '" + period + "'");
    }

    private String spending(String window, String period) {
        return delivered.ask(("select value, status from report.forbund_comparison where measure = 'spending'"
                        + " and area = 'a' and time_window = '%s' and period = '%s'")
                .formatted(window, period));
    }

    private String budget(String period) {
        return delivered.ask("select budget_sek, spending_sek, forecast_sek, status from kpi.budget"
                + " where area = 'a' and period = '" + period + "'");
    }
}
