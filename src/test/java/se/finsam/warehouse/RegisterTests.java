package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which register applies, and what volym leaves out, on rows whose answer one can work out in one's head. */
@Tag("core")
class RegisterTests {

    private static final String VOLYM = "I;individinriktad;volym;;;;;;";
    private static final String INDIVIDER = "I;individinriktad;individer;;;;;;";

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void appliesThatOfTheSameYearElseTheLatestBeforeElseTheEarliestAfter() {
        delivered.register("a", "2021", VOLYM);
        delivered.register("a", "2022", INDIVIDER);
        delivered.register("a", "2025", VOLYM);
        for (String year : new String[] {"2020", "2021", "2022", "2024", "2025", "2026"}) {
            delivered.participants("a", year + "K4", "I;;totalt;;;5;0;0");
        }
        assertThat(delivered.ask("select period, participants, status from kpi.participants"
                        + " where area = 'a' and sex = 'totalt' and time_window = 'ytd' order by period"))
                .isEqualTo("2020K4|0|ok\n2021K4|0|ok\n2022K4|5|ok\n2024K4|5|ok\n2025K4|0|ok\n2026K4|0|ok");
    }

    @Test
    void appliesTheEarliestOfThoseAfter() {
        delivered.register("a", "2025", INDIVIDER);
        delivered.register("a", "2024", VOLYM);
        delivered.participants("a", "2023K4", "I;;totalt;;;5;0;0");
        assertThat(participants("ytd", "2023K4")).isEqualTo("0|0|0|ok");
    }

    @Test
    void countsAsIndividualsWhatNoRegisterHas() {
        delivered.register("a", "2023", "J;individinriktad;volym;;;;;;");
        delivered.spending("a", "2023K4", "I;individinriktad;;;10");
        delivered.participants("a", "2023K4", "I;;totalt;;;5;0;0");
        assertThat(cost("individual", "ytd", "2023K4")).isEqualTo("10.00|5|2.00|1|ok");
    }

    @Test
    void leavesVolymOutOfParticipantsAndIndividualSpendingButNotOutOfTheSplit() {
        delivered.register("a", "2023", "V;individinriktad;volym;;;;;;", INDIVIDER);
        delivered.spending("a", "2023K4", "V;individinriktad;;;100", "I;individinriktad;;;50", ";administration;;;50");
        delivered.participants("a", "2023K4", "V;;totalt;;;90;80;70", "I;;totalt;;;5;3;2");
        assertThat(participants("ytd", "2023K4")).isEqualTo("5|3|2|ok");
        assertThat(cost("total", "ytd", "2023K4")).isEqualTo("200.00|5|40.00|1|ok");
        assertThat(cost("individual", "ytd", "2023K4")).isEqualTo("50.00|5|10.00|1|ok");
        assertThat(cost("exit", "ytd", "2023K4")).isEqualTo("50.00|2|25.00|1|ok");
        assertThat(delivered.ask("select spending_sek, total_spending_sek, share, status from kpi.spending_split"
                        + " where area = 'a' and time_window = 'ytd' and category = 'individinriktad'"))
                .isEqualTo("150.00|200.00|0.750000|ok");
        assertThat(delivered.ask("select individual_sek, structural_sek from kpi.individual_structural"
                        + " where area = 'a' and time_window = 'ytd'"))
                .isEqualTo("150.00|0.00");
    }

    @Test
    void takesForNoneTheTermsOfAYearInWhichItWasVolym() {
        delivered.register("a", "2022", VOLYM);
        delivered.register("a", "2023", INDIVIDER);
        deliverThreeQuarters();
        assertThat(participants("rolling4", "2023K2")).isEqualTo("2|2|1|ok");
        assertThat(cost("individual", "rolling4", "2023K2")).isEqualTo("70.00|2|35.00|1|ok");
        assertThat(cost("total", "rolling4", "2023K2")).isEqualTo("130.00|2|65.00|1|ok");
    }

    @Test
    void takesForNoneTheTermsOfTheYearInWhichItBecameVolym() {
        delivered.register("a", "2022", INDIVIDER);
        delivered.register("a", "2023", VOLYM);
        deliverThreeQuarters();
        // (10 - 3) + (9 - 4); 9 - 4; 9 - 3
        assertThat(participants("rolling4", "2023K2")).isEqualTo("12|5|6|ok");
        assertThat(cost("individual", "rolling4", "2023K2")).isEqualTo("60.00|12|5.00|1|ok");
    }

    @Test
    void rejectsARegisterInWhichAFormerNameStandsTwice() {
        assertThat(delivered
                        .register("a", "2023", "B;individinriktad;;;A;;;;", "C;individinriktad;;; a ;;;;")
                        .accepted())
                .isFalse();
        assertThat(delivered
                        .register("a", "2023", "B;individinriktad;;;A;;;;", "C;individinriktad;;;D;;;;")
                        .accepted())
                .isTrue();
    }

    @Test
    void rejectsARegisterInWhichAnInsatsEndsBeforeItBegins() {
        assertThat(delivered
                        .register("a", "2023", "I;individinriktad;;;;;2023-06-02;2023-06-01;")
                        .accepted())
                .isFalse();
        assertThat(delivered
                        .register("a", "2023", "I;individinriktad;;;;;2023-06-01;2023-06-01;")
                        .accepted())
                .isTrue();
    }

    private void deliverThreeQuarters() {
        delivered.spending("a", "2022K2", "I;individinriktad;;;40");
        delivered.spending("a", "2022K4", "I;individinriktad;;;100");
        delivered.spending("a", "2023K2", "I;individinriktad;;;70");
        delivered.participants("a", "2022K2", "I;;totalt;;;10;4;3");
        delivered.participants("a", "2022K4", "I;;totalt;;;15;9;9");
        delivered.participants("a", "2023K2", "I;;totalt;;;8;2;1");
    }

    private String participants(String window, String period) {
        return delivered.ask(("select participants, new_participants, ended, status from kpi.participants"
                        + " where area = 'a' and sex = 'totalt' and time_window = '%s' and period = '%s'")
                .formatted(window, period));
    }

    private String cost(String basis, String window, String period) {
        return delivered.ask(("select spending_sek, participants, cost_per_participant_sek, members_counted, status"
                        + " from kpi.cost_per_participant"
                        + " where area = 'a' and basis = '%s' and time_window = '%s' and period = '%s'")
                .formatted(basis, window, period));
    }
}
