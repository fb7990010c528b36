package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rolling years whose terms were corrected downwards. */
@Tag("core")
class RollingCorrectionTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void doesNotReportACountBelowZeroAndSaysSo() {
        delivered.participants("a", "2022K2", "I;;totalt;;;5;0;5", "J;;totalt;;;1;0;0");
        delivered.participants("a", "2022K4", "I;;totalt;;;5;0;3", "J;;totalt;;;1;0;0");
        delivered.participants("a", "2023K2", "I;;totalt;;;2;0;0", "J;;totalt;;;1;0;0");
        // ended of I: 3 - 5 + 0
        assertThat(measure("ended")).isEqualTo("0.000000|partial");
        assertThat(measure("participants")).isEqualTo("1.000000|ok");
        assertThat(delivered.ask("select forbund, period, dataset, delivery_id, severity, message from core.finding"
                        + " where code = 'NEGATIVE_COUNT'"))
                .isEqualTo("a|2023K2|deltagare|3|warning|I: antalet avslutade under rullande tolv månader blir mindre"
                        + " än noll, när januari–juni 2023 läggs ihop med leveranserna för året före. Antalet räknas"
                        + " inte.");
    }

    @Test
    void isMissingWhereTheOnlyCountIsBelowZero() {
        delivered.participants("a", "2022K2", "I;;totalt;;;5;0;5");
        delivered.participants("a", "2022K4", "I;;totalt;;;5;0;3");
        delivered.participants("a", "2023K2", "I;;totalt;;;2;0;0");
        assertThat(measure("ended")).isEqualTo("|missing");
    }

    @Test
    void doesNotWarnOfACountOfZero() {
        delivered.participants("a", "2022K2", "I;;totalt;;;5;0;5");
        delivered.participants("a", "2022K4", "I;;totalt;;;5;0;5");
        delivered.participants("a", "2023K2");
        assertThat(measure("ended")).isEqualTo("0.000000|ok");
        assertThat(delivered.ask("select message from core.finding where code = 'NEGATIVE_COUNT'"))
                .isEmpty();
    }

    @Test
    void keepsMoneyBelowZero() {
        delivered.spending("a", "2022K2", ";individinriktad;;;100");
        delivered.spending("a", "2022K4", ";individinriktad;;;40");
        delivered.spending("a", "2023K2", ";individinriktad;;;10");
        assertThat(measure("spending")).isEqualTo("-50.000000|ok");
        assertThat(delivered.ask("select message from core.finding where code = 'NEGATIVE_COUNT'"))
                .isEmpty();
    }

    private String measure(String measure) {
        return delivered.ask("select value, status from report.forbund_comparison where area = 'a'"
                + " and period = '2023K2' and time_window = 'rolling4' and measure = '" + measure + "'");
    }
}
