package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Warnings about participants, exits and guests: each with its whole message, and where nothing is to be said. */
@Tag("core")
class ParticipantsWarningTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void saysThatParticipantsFall() {
        delivered.participants("a", "2023K1", "I;;totalt;;;1500;;", "J;;totalt;;;1;;", "K;;totalt;;;1;;");
        delivered.participants("a", "2023K2", "I;;totalt;;;1400;;", "J;;totalt;;;;;", "K;;totalt;;;1;;");
        delivered.participants("a", "2024K1", "I;;totalt;;;1;;");
        assertThat(delivered.ask("select message, message_without_counts from mart.warning"
                        + " where code = 'CUMULATIVE_FALLS'"))
                .isEqualTo("I: deltagare sjunker från 1\u00a0500 till 1\u00a0400 mellan januari–mars 2023 och"
                        + " januari–juni 2023, fast siffran räknas från 1 januari."
                        + "|I: deltagare sjunker mellan januari–mars 2023 och januari–juni 2023, fast siffran räknas"
                        + " från 1 januari.");
    }

    @Test
    void saysThatOngoingDiffersFromTheYearBefore() {
        delivered.participants("a", "2022K4", "I;;totalt;;;1500;1500;300", "J;;totalt;;;5;5;2");
        delivered.participants("a", "2023K2", "I;;totalt;;;1300;50;0", "J;;totalt;;;4;1;0");
        assertThat(delivered.ask(
                        "select message, message_without_counts from mart.warning" + " where code = 'ONGOING_DIFFERS'"))
                .isEqualTo(
                        "I: pågående den 1 januari 2023 var 1\u00a0200 enligt helåret 2022 (1\u00a0500 deltagare, 300"
                                + " avslutade) men 1\u00a0250 enligt januari–juni 2023 (1\u00a0300 deltagare, 50 nya)."
                                + "|I: pågående den 1 januari 2023 skiljer sig mellan leveranserna för helåret 2022 och"
                                + " januari–juni 2023.");
    }

    @Test
    void saysThatOngoingDiffersWithinTheYear() {
        delivered.participants("a", "2023K1", "I;;totalt;;;10;4;0", "J;;totalt;;;10;4;0");
        delivered.participants("a", "2023K2", "I;;totalt;;;12;5;0", "J;;totalt;;;12;6;0");
        assertThat(delivered.ask("select delivery_id, message, message_without_counts from mart.warning"
                        + " where code = 'ONGOING_DIFFERS'"))
                .isEqualTo("2|I: pågående den 1 januari 2023 var 6 enligt januari–mars 2023 men 7 enligt"
                        + " januari–juni 2023 (deltagare minus nya)."
                        + "|I: pågående den 1 januari 2023 skiljer sig mellan leveranserna för januari–mars 2023 och"
                        + " januari–juni 2023.");
    }

    @Test
    void saysThatAnInsatsHasParticipantsButNoSpending() {
        delivered.spending("a", "2023K4", "I;individinriktad;;;10", "K;individinriktad;;;");
        delivered.participants(
                "a", "2023K4", "I;;totalt;;;2;;", "J;;totalt;;;3;;", "K;;totalt;;;4;;", "L;;totalt;;;0;;");
        delivered.participants("b", "2023K4", "I;;totalt;;;2;;");
        assertThat(delivered.ask("select message, message_without_counts from mart.warning"
                        + " where code = 'PARTICIPANTS_WITHOUT_SPENDING'"))
                .isEqualTo("J: 3 deltagare, men inget utfall (helåret 2023)."
                        + "|J: deltagare, men inget utfall (helåret 2023).");
    }

    @Test
    void saysOnceThatNoSpendingIsSplitOnInsatser() {
        delivered.spending("a", "2023K4", ";administration;;;10");
        delivered.participants("a", "2023K4", "I;;totalt;;;2;;", "J;;totalt;;;3;;");
        assertThat(messages("PARTICIPANTS_WITHOUT_SPENDING"))
                .isEqualTo("inget utfall är fördelat på insatser, fast det finns 5 deltagare (helåret 2023).");
    }

    @Test
    void saysThatAReasonIsNotClassified() {
        delivered.exits("a", "2023K4", "I;totalt;flytt;1", "I;totalt;Jobb;1", "I;totalt;ARBETE;1");
        assertThat(messages("REASON_NOT_CLASSIFIED"))
                .isEqualTo("I: orsaken flytt finns inte i den gemensamma tabellen, och räknas som ej klassad.");
    }

    @Test
    void saysThatReasonsDoNotAddUpToTheEnded() {
        delivered.participants("a", "2023K4", "I;;totalt;;;9;;3", "J;;totalt;;;9;;2", "K;;totalt;;;9;;");
        delivered.exits("a", "2023K4", "I;totalt;arbete;2", "J;totalt;arbete;2", "K;totalt;arbete;2");
        delivered.participants("b", "2023K4", "I;;totalt;;;9;;3");
        assertThat(messages("REASONS_DIFFER"))
                .isEqualTo("I: orsakerna i avslut summerar till 2, men avslutade i deltagare är 3 (helåret 2023).");
    }

    @Test
    void saysThatAGuestIsOfNobody() {
        delivered.participants("a", "2023K4", "I;;totalt;;b;1;;", "I;;totalt;;okänt;1;;", "I;;totalt;;A;1;;");
        assertThat(delivered.ask("select delivery_id, line, column_name, value, message from core.finding"
                        + " where code = 'GUEST_OF_NOBODY'"))
                .isEqualTo("1|3|hemförbund|okänt|I: hemförbundet okänt är inget förbund som lämnar uppgifter hit. Raden"
                        + " räknas som gäster.");
    }

    @Test
    void saysThatGuestsDifferFromWhatTheirOwnForbundReports() {
        delivered.participants("a", "2023K4", "I;;totalt;;b;3;1;", "I;;totalt;;c;9;;");
        delivered.participants("b", "2023K4", "I;;totalt;;;2;1;1");
        assertThat(messages("GUESTS_DIFFER"))
                .isEqualTo("I: antalet deltagare från Förbund b som Förbund a redovisar som gäster är ett annat än det"
                        + " som Förbund b själv redovisar (helåret 2023).");
    }

    @Test
    void comparesGuestsUnderTheCommonName() {
        delivered.register("a", "2023", "IT a;individinriktad;;IT-spåret;;;;;");
        delivered.register("b", "2023", "IT b;individinriktad;;it-spåret;;;;;");
        delivered.participants("a", "2023K4", "IT a;;totalt;;b;3;1;");
        delivered.participants("b", "2023K4", "IT b;;totalt;;;3;1;1");
        assertThat(messages("GUESTS_DIFFER")).isEmpty();
    }

    private String messages(String code) {
        return delivered.ask("select message from core.finding where code = '" + code + "' order by message");
    }
}
