package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures of the four quarters that end with the second of 2023, on rows whose answer one can work out in one's head. */
@Tag("core")
class RollingWindowTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void isTheYearItselfInTheFourthQuarter() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.participants("a", "2023K4", "I;;totalt;;;7;2;3");
        assertThat(participants("rolling4", "2023K4")).isEqualTo("7|2|3|ok").isEqualTo(participants("ytd", "2023K4"));
        assertThat(spending("2023K4")).isEqualTo("100.00|ok");
    }

    @Test
    void takesTheRestOfTheYearBeforeAndThisYearSoFar() {
        delivered.spending("a", "2022K2", ";individinriktad;;;40");
        delivered.spending("a", "2022K4", ";individinriktad;;;100");
        delivered.spending("a", "2023K2", ";individinriktad;;;70");
        delivered.participants("a", "2022K2", "I;;totalt;;;10;4;3");
        delivered.participants("a", "2022K4", "I;;totalt;;;15;9;9");
        delivered.participants("a", "2023K2", "I;;totalt;;;8;2;1");
        // 100 - 40 + 70
        assertThat(spending("2023K2")).isEqualTo("130.00|ok");
        // (10 - 3) + (9 - 4) + 2; 9 - 4 + 2; 9 - 3 + 1
        assertThat(participants("rolling4", "2023K2")).isEqualTo("14|7|7|ok");
        assertThat(participants("ytd", "2023K2")).isEqualTo("8|2|1|ok");
    }

    @Test
    void countsOnceWhoStaysAllFourQuarters() {
        for (String period : new String[] {"2022K2", "2022K3", "2022K4", "2023K1", "2023K2"}) {
            delivered.participants("a", period, "I;;totalt;;;1;0;0");
        }
        // the sum of four quarters would be 4
        assertThat(participants("rolling4", "2023K2")).isEqualTo("1|0|0|ok");
    }

    @Test
    void countsAnInsatsThatEndedBeforeTheYear() {
        delivered.participants("a", "2022K2", "Before;;totalt;;;5;0;5", "Within;;totalt;;;5;0;2");
        delivered.participants("a", "2022K4", "Before;;totalt;;;5;0;5", "Within;;totalt;;;5;0;5");
        delivered.participants("a", "2023K2");
        delivered.spending("a", "2022K2", "Before;individinriktad;;;30", "Within;individinriktad;;;30");
        delivered.spending("a", "2022K4", "Before;individinriktad;;;30", "Within;individinriktad;;;50");
        delivered.spending("a", "2023K2", ";administration;;;0");
        // none of Before, the three of Within that were left, who all ended
        assertThat(participants("rolling4", "2023K2")).isEqualTo("3|0|3|ok");
        assertThat(spending("2023K2")).isEqualTo("20.00|ok");
    }

    @Test
    void countsAnInsatsThatBeganWithinTheWindow() {
        delivered.participants("a", "2022K2");
        delivered.participants("a", "2022K4", "I;;totalt;;;4;4;1");
        delivered.participants("a", "2023K2", "I;;totalt;;;5;2;0");
        assertThat(participants("rolling4", "2023K2")).isEqualTo("6|6|1|ok");
    }

    @Test
    void leavesOutAnInsatsThatDoesNotReportOneTerm() {
        delivered.participants("a", "2022K2", "I;;totalt;;;10;4;", "J;;totalt;;;1;0;0");
        delivered.participants("a", "2022K4", "I;;totalt;;;15;9;9", "J;;totalt;;;1;0;0");
        delivered.participants("a", "2023K2", "I;;totalt;;;8;2;1", "J;;totalt;;;1;0;0");
        // I reports new ones in every term, but not the ended that its participants are made of
        assertThat(participants("rolling4", "2023K2")).isEqualTo("1|7|0|partial");
        assertThat(measure("participants")).isEqualTo("1.000000|partial");
        assertThat(measure("new_participants")).isEqualTo("7.000000|ok");
        assertThat(measure("ended")).isEqualTo("0.000000|partial");
    }

    @Test
    void leavesOutARowOfSpendingThatDoesNotReportOneTerm() {
        delivered.spending("a", "2022K2", "I;individinriktad;;;10", "I;administration;;;1");
        delivered.spending("a", "2022K4", "I;individinriktad;;;", "I;administration;;;2");
        delivered.spending("a", "2023K2", "I;individinriktad;;;5", "I;administration;;;3");
        assertThat(spending("2023K2")).isEqualTo("4.00|partial");
    }

    @Test
    void isMissingWhereNoInsatsReportsEveryTerm() {
        delivered.participants("a", "2022K2", "I;;totalt;;;10;4;3");
        delivered.participants("a", "2022K4", "I;;totalt;;;15;;9");
        delivered.participants("a", "2023K2", "I;;totalt;;;8;2;1");
        assertThat(measure("participants")).isEqualTo("|missing");
        assertThat(measure("new_participants")).isEqualTo("|missing");
        assertThat(measure("ended")).isEqualTo("7.000000|ok");
    }

    @Test
    void isMissingWithoutTheSameQuarterOfTheYearBefore() {
        delivered.participants("a", "2022K4", "I;;totalt;;;15;9;9");
        delivered.participants("a", "2023K2", "I;;totalt;;;8;2;1");
        delivered.spending("a", "2022K4", ";individinriktad;;;100");
        delivered.spending("a", "2023K2", ";individinriktad;;;70");
        assertThat(participants("rolling4", "2023K2")).isEqualTo("|||missing");
        assertThat(spending("2023K2")).isEqualTo("|missing");
    }

    @Test
    void isMissingWithoutTheFourthQuarterOfTheYearBefore() {
        delivered.participants("a", "2022K2", "I;;totalt;;;10;4;3");
        delivered.participants("a", "2023K2", "I;;totalt;;;8;2;1");
        delivered.spending("a", "2022K2", ";individinriktad;;;40");
        delivered.spending("a", "2023K2", ";individinriktad;;;70");
        assertThat(participants("rolling4", "2023K2")).isEqualTo("|||missing");
        assertThat(spending("2023K2")).isEqualTo("|missing");
    }

    @Test
    void isMissingWithoutTheQuarterItself() {
        delivered.participants("a", "2022K2", "I;;totalt;;;10;4;3");
        delivered.participants("a", "2022K4", "I;;totalt;;;15;9;9");
        delivered.participants("b", "2023K2", "I;;totalt;;;8;2;1");
        assertThat(participants("rolling4", "2023K2")).isEqualTo("|||missing");
    }

    private String measure(String measure) {
        return delivered.ask("select value, status from report.forbund_comparison where area = 'a'"
                + " and period = '2023K2' and time_window = 'rolling4' and measure = '" + measure + "'");
    }

    private String spending(String period) {
        return delivered.ask(
                "select numerator::decimal(18, 2), status from report.forbund_comparison where measure = 'spending'"
                        + " and area = 'a' and time_window = 'rolling4' and period = '" + period + "'");
    }

    private String participants(String window, String period) {
        return delivered.ask(("select participants, new_participants, ended, status from kpi.participants"
                        + " where area = 'a' and sex = 'totalt' and time_window = '%s' and period = '%s'")
                .formatted(window, period));
    }
}
