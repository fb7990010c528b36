package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Counties, earlier times, the year before and what is missing, on rows whose answer one can work out in one's head. */
@Tag("core")
class ComparisonTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void makesTheCountyASumOfNumeratorsOverASumOfDenominators() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.participants("a", "2023K4", "I;;totalt;;;1;;");
        delivered.spending("b", "2023K4", ";individinriktad;;;100");
        delivered.participants("b", "2023K4", "I;;totalt;;;9;;");
        delivered.spending("c", "2023K4", ";individinriktad;;;7");
        delivered.participants("c", "2023K4", "I;;totalt;;;7;;");
        assertThat(delivered.cost("total", "x-lan")).isEqualTo("200.00|10|20.00|2|ok");
        assertThat(delivered.cost("total", "y-lan")).isEqualTo("7.00|7|1.00|1|ok");
        assertThat(delivered.ask("select count(*) from kpi.cost_per_participant where area = 'z-lan'"))
                .isEqualTo("0");
    }

    @Test
    void countsInTheCountyOnlyMembersThatReportBothParts() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.participants("a", "2023K4", "I;;totalt;;;4;;");
        delivered.spending("b", "2023K4", ";individinriktad;;;999");
        assertThat(delivered.cost("total", "x-lan")).isEqualTo("100.00|4|25.00|1|partial");
        assertThat(delivered.cost("total", "b")).isEqualTo("999.00|||0|missing");
        assertThat(delivered.cost("total", "y-lan")).isEqualTo("|||0|missing");
    }

    @Test
    void hasARowForEveryMemberAndCountyInEveryPeriodOfAnyMember() {
        delivered.participants("a", "2023K4", "I;;totalt;;;1;;");
        delivered.spending("c", "2024K1", ";administration;;;1");
        assertThat(delivered.ask("select period, count(*) from kpi.cost_per_participant where basis = 'total'"
                        + " and time_window = 'ytd' group by all order by all"))
                .isEqualTo("2023K4|5\n2024K1|5");
    }

    @Test
    void answersAsOfAnEarlierTime() {
        delivered.itIs("2024-02-23T10:00:00Z");
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.itIs("2024-03-15T10:00:00Z");
        delivered.spending("a", "2023K4", ";individinriktad;;;110");
        String spending = "select spending_sek from kpi.cost_per_participant where basis = 'total' and area = 'a'"
                + " and time_window = 'ytd'";

        assertThat(delivered.ask(spending)).isEqualTo("110.00");
        assertThat(delivered.ask("set variable as_of = timestamp '2024-03-01'; " + spending))
                .isEqualTo("100.00");
        assertThat(delivered.ask("set variable as_of = timestamp '2024-02-23 10:00:00'; " + spending))
                .isEqualTo("100.00");
        assertThat(delivered.ask("set variable as_of = timestamp '2024-02-01'; " + spending))
                .isEmpty();
        assertThat(delivered.ask("set variable as_of = timestamp '2024-03-01';"
                        + " select count(*) from core.spending where spending_sek = 110"))
                .isEqualTo("0");
    }

    @Test
    void keepsEveryRevisionAndPointsOutARejectedOne() {
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.spending("a", "2023K4", ";individinriktad;;;110");
        delivered.spending("a", "2023K4", ";individinriktad;;;fel");
        assertThat(delivered.ask("select revision, verdict, in_force from core.delivery order by revision"))
                .isEqualTo("1|accepted|false\n2|accepted|true\n3|rejected|false");
        assertThat(delivered.ask("select delivery_id, line, spending_sek from core.spending_revision order by all"))
                .isEqualTo("1|2|100.00\n2|2|110.00");
        assertThat(delivered.ask(
                        "select severity, code, line, column_name, value from core.finding where severity = 'error'"))
                .isEqualTo("error|NUMBER_FORMAT|2|utfall|fel");
        assertThat(delivered.ask("select kind from report.remark where forbund = 'a' and dataset = 'ekonomi'"))
                .isEqualTo("rejected_latest");
    }

    @Test
    void comparesWithTheCountyAndTheYearBefore() {
        delivered.spending("a", "2022K4", ";individinriktad;;;80");
        delivered.participants("a", "2022K4", "I;;totalt;;;4;;");
        delivered.spending("a", "2023K4", ";individinriktad;;;100");
        delivered.participants("a", "2023K4", "I;;totalt;;;4;;");
        delivered.spending("b", "2023K4", ";individinriktad;;;60");
        delivered.participants("b", "2023K4", "I;;totalt;;;4;;");
        String row = "select value, county_value, difference, difference_pct, previous_year_value, change_pct"
                + " from report.forbund_comparison where period = '2023K4' and time_window = 'ytd' and measure = '%s' and area = '%s'";

        assertThat(delivered.ask(row.formatted("cost_per_participant.total", "a")))
                .isEqualTo("25.000000|20.000000|5.000000|25.00|20.000000|25.00");
        assertThat(delivered.ask(row.formatted("spending", "a"))).isEqualTo("100.000000|160.000000|||80.000000|25.00");
        assertThat(delivered.ask(row.formatted("spending_share.administration", "a")))
                .isEqualTo("0.000000|0.000000|0.000000||0.000000|");
        assertThat(delivered.ask(row.formatted("cost_per_participant.total", "b")))
                .isEqualTo("15.000000|20.000000|-5.000000|-25.00||");
        assertThat(delivered.ask(row.formatted("cost_per_participant.total", "x-lan")))
                .isEqualTo("20.000000|20.000000|||20.000000|");
    }

    @Test
    void saysWhatIsMissingAndWhenItWasDue() {
        delivered.participants("a", "2023K4", "I;;totalt;;;3;;");
        assertThat(delivered.ask("select forbund, kind, dataset, insats, on_date from report.remark"
                        + " where forbund in ('a', 'b') and dataset <> 'avslut' order by all"))
                .isEqualTo(
                        """
                        a|missing_delivery|ekonomi||2024-02-15
                        a|not_reported.ended|deltagare|I|
                        a|not_reported.new_participants|deltagare|I|
                        b|missing_delivery|deltagare||2024-02-15
                        b|missing_delivery|ekonomi||2024-02-15"""
                                .strip());
    }

    @Test
    void saysWhatIsNotSplit() {
        delivered.spending("a", "2023K4", ";ej uppdelat;;;75,5");
        assertThat(delivered.ask(
                        "select kind, amount_sek from report.remark where forbund = 'a' and kind = 'not_split'"))
                .isEqualTo("not_split|75.50");
    }
}
