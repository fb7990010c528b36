package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Warnings about money: each with its whole message, and where nothing is to be said. */
@Tag("core")
class SpendingWarningTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void saysThatTheBudgetChanged() {
        delivered.spending("a", "2022K4", ";administration;900;;10");
        delivered.spending("a", "2023K2", ";administration;1250;;20");
        delivered.spending("a", "2023K1", ";administration;1000;;10");
        delivered.spending("a", "2023K3", ";administration;;;30");
        delivered.spending("b", "2023K1", ";administration;1000;;10");
        delivered.spending("b", "2023K2", ";administration;1000;;20");
        // delivery 3 is the last received of those compared
        assertThat(delivered.ask("select forbund, period, dataset, delivery_id, severity, message from core.finding"
                        + " where code = 'BUDGET_CHANGED'"))
                .isEqualTo("a|2023K2|ekonomi|3|warning|budgeten för 2023 var 1\u00a0000,00\u00a0kr enligt januari–mars"
                        + " 2023 och är 1\u00a0250,00\u00a0kr enligt januari–juni 2023.");
    }

    @Test
    void saysThatTheCostLeapsToMoreThanTwice() {
        costs("2022K4", 10_000, 10);
        costs("2023K4", 20_001, 10);
        assertThat(messages("COST_LEAPS"))
                .isEqualTo("kostnaden per deltagare, alla kostnader, är 2\u00a0000,10\u00a0kr för helåret 2023"
                        + " och var 1\u00a0000,00\u00a0kr för helåret 2022.");
        assertThat(delivered.ask("select message_without_counts from mart.warning where code = 'COST_LEAPS'"))
                .isEqualTo("kostnaden per deltagare, alla kostnader, är mer än dubbelt eller mindre än hälften så stor"
                        + " för helåret 2023 som för helåret 2022.");
    }

    @Test
    void saysThatTheCostLeapsToLessThanHalf() {
        costs("2022K4", 100, 10);
        costs("2023K4", 49, 10);
        assertThat(messages("COST_LEAPS"))
                .isEqualTo("kostnaden per deltagare, alla kostnader, är 4,90\u00a0kr för helåret 2023"
                        + " och var 10,00\u00a0kr för helåret 2022.");
    }

    @Test
    void saysThatTheCostOfOneInsatsLeaps() {
        delivered.spending("a", "2022K4", "I;administration;;;100", "J;administration;;;1000");
        delivered.participants("a", "2022K4", "I;;totalt;;;10;;", "J;;totalt;;;10;;");
        delivered.spending("a", "2023K4", "I;administration;;;210", "J;administration;;;1000");
        delivered.participants("a", "2023K4", "I;;totalt;;;10;;", "J;;totalt;;;10;;");
        assertThat(messages("COST_LEAPS"))
                .isEqualTo("I: kostnaden per deltagare är 21,00\u00a0kr för helåret 2023"
                        + " och var 10,00\u00a0kr för helåret 2022.");
    }

    @Test
    void saysNothingOfACostThatIsTwiceOrHalf() {
        costs("2021K4", 100, 10);
        costs("2022K4", 200, 10);
        costs("2023K4", 100, 10);
        costs("2024K3", 900, 10);
        assertThat(messages("COST_LEAPS")).isEmpty();
    }

    @Test
    void saysThatSpendingFalls() {
        delivered.spending("a", "2023K1", ";administration;;;1200", "I;individinriktad;;;1");
        delivered.spending("a", "2023K2", ";administration;;;-1000");
        delivered.spending("a", "2024K1", ";administration;;;-2000");
        assertThat(messages("CUMULATIVE_FALLS"))
                .isEqualTo("I: utfallet i kategorin individinriktad sjunker från 1,00\u00a0kr till 0,00\u00a0kr mellan"
                        + " januari–mars 2023 och januari–juni 2023, fast siffran räknas från 1 januari.\n"
                        + "utfallet i kategorin administration sjunker från 1\u00a0200,00\u00a0kr till"
                        + " −1\u00a0000,00\u00a0kr mellan januari–mars 2023 och januari–juni 2023, fast siffran räknas"
                        + " från 1 januari.");
    }

    @Test
    void saysThatThereIsSpendingAfterTheEnd() {
        delivered.register("a", "2023", register("I", "2023-03-31"), register("J", "2023-04-01"), register("K", ""));
        delivered.spending("a", "2023K1", row("I", 100), row("J", 100), row("K", 100));
        delivered.spending("a", "2023K2", row("I", 150), row("J", 150), row("K", 150));
        assertThat(messages("SPENDING_AFTER_END"))
                .isEqualTo("I: 50,00\u00a0kr i utfall efter insatsens slut, 2023-03-31 (januari–juni 2023).");
    }

    @Test
    void saysNothingOfSpendingBeforeTheEnd() {
        delivered.register("a", "2023", register("I", "2023-03-31"));
        delivered.spending("a", "2023K1", row("I", 100));
        delivered.spending("a", "2023K2", row("I", 100));
        assertThat(messages("SPENDING_AFTER_END")).isEmpty();
    }

    @Test
    void saysThatMoneyIsSpentOnAnInsatsWithoutParticipants() {
        delivered.register("a", "2023", "I;individinriktad;;;;;;;", "V;individinriktad;volym;;;;;;");
        delivered.spending("a", "2023K4", row("I", 1000), row("V", 10), row("J", 10), "K;administration;;;10");
        delivered.participants("a", "2023K4", "J;;totalt;;;3;;", "K;;totalt;;;3;;");
        assertThat(messages("SPENDING_WITHOUT_PARTICIPANTS"))
                .isEqualTo("I: 1\u00a0000,00\u00a0kr i individinriktat utfall, men inga deltagare (helåret 2023).");
    }

    @Test
    void saysNothingOfSpendingWhereParticipantsAreNotReported() {
        delivered.spending("a", "2023K4", row("I", 1000));
        delivered.participants("a", "2023K4", "I;;totalt;;;;;");
        delivered.spending("b", "2023K4", row("I", 1000));
        assertThat(messages("SPENDING_WITHOUT_PARTICIPANTS")).isEmpty();
    }

    private void costs(String period, int spending, int participants) {
        delivered.spending("a", period, ";administration;;;" + spending);
        delivered.participants("a", period, "I;;totalt;;;" + participants + ";;");
    }

    private static String row(String insats, int spending) {
        return insats + ";individinriktad;;;" + spending;
    }

    private static String register(String insats, String end) {
        return insats + ";individinriktad;;;;;;" + end + ";";
    }

    private String messages(String code) {
        return delivered.ask("select message from core.finding where code = '" + code + "' order by message");
    }
}
