package se.finsam.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Warnings about registers and deliveries that are not there: each with its whole message, and where nothing is to be said. */
@Tag("core")
class DeliveryWarningTests {

    @RegisterExtension
    final DeliveredWarehouse delivered = new DeliveredWarehouse();

    @Test
    void saysThatAnInsatsIsNotInTheRegisterAndWhatIsNearest() {
        delivered.register(
                "a", "2023", "Arbetsprövning;individinriktad;;;;;;;", "Konferens;individinriktad;;;Mässa;;;;");
        delivered.participants(
                "a", "2023K4", "konferens ;;totalt;;;1;;", "Mässa;;totalt;;;1;;", "Konferans;;totalt;;;1;;");
        assertThat(delivered.ask("select delivery_id, line, column_name, value, message from core.finding"
                        + " where code = 'INSATS_NOT_IN_REGISTER'"))
                .isEqualTo("2|4|insats|Konferans|Konferans: finns inte i registret för 2023, där det står Konferens,"
                        + " Arbetsprövning (mest lika först). Insatsen räknas tills vidare som individinriktad, med"
                        + " individer, och inte delad.");
    }

    @Test
    void saysThatThereIsNoRegister() {
        delivered.register("b", "2020", "I;individinriktad;;;;;;;");
        delivered.participants("a", "2023K4", "I;;totalt;;;1;;");
        delivered.participants("b", "2023K4", "I;;totalt;;;1;;");
        assertThat(delivered.ask("select forbund, message from core.finding where code = 'REGISTER_MISSING'"))
                .isEqualTo("a|Inget register över insatser är lämnat. Alla insatser räknas tills vidare som"
                        + " individinriktade, med individer, och inte delade.");
        assertThat(messages("INSATS_NOT_IN_REGISTER")).isEmpty();
    }

    @Test
    void saysThatAKindIsUnknown() {
        delivered.register(
                "a",
                "2023",
                "I;individinriktad;;;;påhitt;;;",
                "J;individinriktad;;;; VÄGLEDNING;;;",
                "K;individinriktad;;;;;;;");
        delivered.participants("a", "2023K4", "I;;totalt;;;1;;");
        assertThat(delivered.ask("select delivery_id, line, column_name, value, message from core.finding"
                        + " where code = 'KIND_UNKNOWN'"))
                .isEqualTo("1|2|insatstyp|påhitt|I: insatstypen påhitt finns inte i den gemensamma listan.");
    }

    @Test
    void saysThatNothingWasDeliveredByTheDayItWasDue() {
        delivered.itIs("2024-02-16T10:00:00Z");
        delivered.participants("a", "2023K4", "I;;totalt;;;1;;");
        assertThat(delivered.ask("select dataset, delivery_id, message from core.finding"
                        + " where code = 'NOT_DELIVERED' and forbund = 'a' and dataset <> 'avslut'"))
                .isEqualTo("ekonomi||ingen godkänd leverans av ekonomi för helåret 2023. Sista dag var 2024-02-15.");
    }

    @Test
    void saysNothingOnTheDayItIsDue() {
        delivered.itIs("2024-02-15T10:00:00Z");
        delivered.participants("a", "2023K4", "I;;totalt;;;1;;");
        assertThat(messages("NOT_DELIVERED")).isEmpty();
    }

    @Test
    void saysThatAQuarterIsMissing() {
        delivered.spending("a", "2023K1", ";administration;;;10");
        delivered.spending("a", "2023K3", ";administration;;;30");
        delivered.spending("b", "2023K1", ";administration;;;10");
        delivered.spending("b", "2023K2", ";administration;;;30");
        assertThat(delivered.ask("select forbund, period, dataset, delivery_id, message from core.finding"
                        + " where code = 'QUARTER_MISSING'"))
                .isEqualTo("a|2023K2|ekonomi|2|leveransen av ekonomi för januari–juni 2023 saknas, fast en för ett"
                        + " senare kvartal samma år finns.");
    }

    @Test
    void saysThatTwoPeriodsHaveTheSameContent() {
        delivered.spending("a", "2023K1", ";administration;;;10");
        delivered.spending("a", "2023K2", ";administration;;;10");
        assertThat(messages("SAME_CONTENT"))
                .isEqualTo(
                        "leveransen av ekonomi för januari–juni 2023 har samma innehåll som den för januari–mars 2023.");
    }

    @Test
    void saysNothingOfContentThatIsTheSameInAnotherForbundOrNoLongerInForce() {
        delivered.spending("a", "2023K1", ";administration;;;10");
        delivered.spending("b", "2023K2", ";administration;;;10");
        delivered.spending("a", "2023K2", ";administration;;;10");
        delivered.spending("a", "2023K2", ";administration;;;20");
        assertThat(messages("SAME_CONTENT")).isEmpty();
    }

    private String messages(String code) {
        return delivered.ask("select message from core.finding where code = '" + code + "' order by message");
    }
}
